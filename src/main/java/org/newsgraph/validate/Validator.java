package org.newsgraph.validate;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/**
 * Checks all graphs against shapes and checks.
 *
 * <p>Time grows with the number of mentions and, for the check of their words, with the length of
 * the documents: five articles take about a second, a million quads some minutes. All findings of
 * the shapes and up to {@value #LIMIT} of each check are held in memory.
 */
public final class Validator {

  /** So many findings of one check are told. */
  public static final int LIMIT = 1000;

  private Validator() {}

  /**
   * Validates.
   *
   * @param data the quads; the default graph of a query must be their union
   * @param base base of the data's IRIs
   */
  public static Report validate(DatasetGraph data, String base) {
    return Txn.calculateRead(data, () -> run(data, base));
  }

  private static Report run(DatasetGraph data, String base) {
    List<Finding> findings = new ArrayList<>(ShapeValidation.run(data.getUnionGraph()));
    List<String> truncated = new ArrayList<>();
    for (Check check : Check.load()) {
      List<Finding> found = run(check, data, base);
      if (found.size() > LIMIT) {
        truncated.add(check.name());
        found = found.subList(0, LIMIT);
      }
      findings.addAll(found);
    }
    return new Report(findings, truncated);
  }

  private static List<Finding> run(Check check, DatasetGraph data, String base) {
    Query query = QueryFactory.create(check.query(), base, Syntax.syntaxARQ);
    query.setLimit(LIMIT + 1L);
    List<Finding> out = new ArrayList<>();
    try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
      RowSet rows = execution.select();
      rows.forEachRemaining(row -> out.add(finding(check, row)));
    }
    return out;
  }

  private static Finding finding(Check check, Binding row) {
    String message = check.problem() + " (" + text(row.get("detail")) + ") " + check.solution();
    return new Finding(check.severity(), check.name(), text(row.get("focus")), message);
  }

  private static String text(Node node) {
    return node != null && node.isLiteral() ? node.getLiteralLexicalForm() : String.valueOf(node);
  }
}
