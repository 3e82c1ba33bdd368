package org.newsgraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the borders that docs/architecture.md draws. */
@AnalyzeClasses(packages = "org.newsgraph", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String[] BEFORE_RDF = {
    "org.newsgraph.model..",
    "org.newsgraph.reference..",
    "org.newsgraph.source..",
    "org.newsgraph.clean..",
    "org.newsgraph.nlp..",
    "org.newsgraph.extract..",
    "org.newsgraph.link..",
    "org.newsgraph.merge..",
    "org.newsgraph.json.."
  };

  @ArchTest
  static final ArchRule model_depends_on_the_jdk_only =
      classes()
          .that()
          .resideInAPackage("org.newsgraph.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.newsgraph.model..", "java..");

  @ArchTest
  static final ArchRule jena_appears_from_rdf_on =
      noClasses()
          .that()
          .resideInAnyPackage(BEFORE_RDF)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena..", "org.apache.lucene..");

  @ArchTest
  static final ArchRule the_language_library_stays_in_nlp =
      noClasses()
          .that(not(resideInAPackage("org.newsgraph.nlp..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.emory..");

  @ArchTest
  static final ArchRule the_library_of_pages_stays_in_its_package =
      noClasses()
          .that(not(resideInAPackage("org.newsgraph.source.pdf..")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

  @ArchTest
  static final ArchRule stages_do_not_know_each_other =
      classes()
          .that()
          .resideInAnyPackage(
              "org.newsgraph.source..",
              "org.newsgraph.clean..",
              "org.newsgraph.nlp..",
              "org.newsgraph.link..",
              "org.newsgraph.merge..",
              "org.newsgraph.extract..",
              "org.newsgraph.json..")
          .should(OnlyOwnStage.andShared("model", "reference"));

  @ArchTest
  static final ArchRule only_the_command_line_prints_or_exits =
      noClasses()
          .that(not(resideInAPackage("org.newsgraph.cli..")))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule only_the_pipeline_and_the_command_line_know_the_order =
      noClasses()
          .that(not(resideInAPackage("org.newsgraph.pipeline..")))
          .and(not(resideInAPackage("org.newsgraph.cli..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.newsgraph.pipeline..");

  @ArchTest
  static final ArchRule nobody_depends_on_the_command_line =
      noClasses()
          .that(not(resideInAPackage("org.newsgraph.cli..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.newsgraph.cli..");

  @ArchTest
  static final ArchRule no_cycles_between_packages =
      slices().matching("org.newsgraph.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule no_clock_before_the_store =
      noClasses()
          .that()
          .resideInAnyPackage(BEFORE_RDF)
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule no_method_declares_exception =
      methods()
          .that()
          .areDeclaredInClassesThat(not(resideInAPackage("org.newsgraph.cli..")))
          .should()
          .notDeclareThrowableOfType(Exception.class);
}
