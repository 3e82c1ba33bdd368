import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.nativerdf.NativeStore;

/**
 * Asks Eclipse RDF4J the queries of bench/queries.
 *
 * <p>RDF4J 5.2 has no triple terms. Each becomes a node of type rdf:Statement with subject,
 * predicate and object; a triple term in a query becomes the same pattern. Its union of graphs
 * gives a statement once for each graph that holds it, so the graphs are left out on loading.
 *
 * <p>{@code Rdf4j STORE FILE.nq}: loads the file unless STORE is there, prints a line, then for each
 * line read, the path of a query, prints seconds and number of rows.
 */
public final class Rdf4j {

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final int BATCH = 200_000;

  private int statements;

  private Rdf4j() {}

  public static void main(String[] args) throws IOException {
    File folder = new File(args[0]);
    boolean loaded = folder.isDirectory();
    Repository repository = new SailRepository(new NativeStore(folder, "spoc,posc,ospc"));
    try (RepositoryConnection connection = repository.getConnection()) {
      if (!loaded) {
        new Rdf4j().load(connection, Path.of(args[1]));
      }
      System.out.println("loaded");
      BufferedReader asked = new BufferedReader(new InputStreamReader(System.in));
      for (String line = asked.readLine(); line != null; line = asked.readLine()) {
        String query =
            Files.readString(Path.of(line))
                .replaceAll(
                    "<<\\(\\s*(\\S+)\\s+(\\S+)\\s+(\\S+)\\s*\\)>>",
                    "[ <" + RDF + "subject> $1 ; <" + RDF + "predicate> $2 ; <" + RDF + "object> $3 ]");
        long start = System.nanoTime();
        long rows = 0;
        try (TupleQueryResult result = connection.prepareTupleQuery(query).evaluate()) {
          for (; result.hasNext(); rows++) {
            result.next();
          }
        }
        System.out.println((System.nanoTime() - start) / 1e9 + " " + rows);
      }
    } finally {
      repository.shutDown();
    }
  }

  private void load(RepositoryConnection connection, Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      StringBuilder batch = new StringBuilder();
      int count = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        translate(line, batch);
        if (++count % BATCH == 0) {
          add(connection, batch);
        }
      }
      add(connection, batch);
    }
  }

  private static void add(RepositoryConnection connection, StringBuilder batch)
      throws IOException {
    connection.begin(IsolationLevels.NONE);
    try (Reader triples = new StringReader(batch.toString())) {
      connection.add(triples, RDFFormat.NTRIPLES);
    }
    connection.commit();
    batch.setLength(0);
  }

  /** Writes a quad without its graph, which is the IRI before the full stop. */
  private void translate(String quad, StringBuilder out) {
    String triple = quad.substring(0, quad.lastIndexOf(" <"));
    int term = triple.indexOf("> <<( ");
    if (term < 0 || !triple.endsWith(" )>>")) {
      out.append(triple).append(" .\n");
      return;
    }
    String node = "<urn:statement:" + statements++ + ">";
    out.append(triple, 0, term + 2).append(node).append(" .\n");
    String[] parts = triple.substring(term + 6, triple.length() - 4).split(" ", 3);
    out.append(node).append(" <" + RDF + "type> <" + RDF + "Statement> .\n");
    List<String> roles = List.of("subject", "predicate", "object");
    for (int i = 0; i < roles.size(); i++) {
      out.append(node).append(" <" + RDF + roles.get(i) + "> ").append(parts[i]).append(" .\n");
    }
  }
}
