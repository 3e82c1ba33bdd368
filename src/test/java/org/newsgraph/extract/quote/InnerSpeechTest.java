package org.newsgraph.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.Extractor;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Quotation;
import org.newsgraph.reference.ReferenceData;
import org.newsgraph.testing.CaseTable;

/** Reports of events inside quoted words; their speakers stand behind the outer one. */
class InnerSpeechTest {

  private static final Extractor EXTRACTOR = new Extractor(ReferenceData.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"The army told us that ten people were killed,\" Karim Haddad said.'"
            + "|Karim Haddad: The army told us that ten people were killed,"
            + "; The army: ten people were killed",
        "'\"Our doctors say that forty men were wounded,\" said Karim Haddad.'"
            + "|Karim Haddad: Our doctors say that forty men were wounded,"
            + "; Our doctors: forty men were wounded",
        "'\"I told them that ten people were killed,\" Karim Haddad said.'"
            + "|Karim Haddad: I told them that ten people were killed,",
        "'\"People say that life is hard,\" Karim Haddad said.'"
            + "|Karim Haddad: People say that life is hard,",
      })
  void a_report_of_an_event_is_also_the_inner_speakers(String text, String expected) {
    assertThat(quotations(text)).map(InnerSpeechTest::line).containsExactly(expected.split("; "));
  }

  private static List<Quotation> quotations(String text) {
    Extraction extraction =
        EXTRACTOR.extract(new CaseTable.Case("", text, null, List.of()).annotated());
    return extraction.quotations();
  }

  private static String line(Quotation quotation) {
    return quotation.speaker().text() + ": " + quotation.content().text();
  }
}
