package org.newsgraph.server.sparql;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateAdd;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateClear;
import org.apache.jena.sparql.modify.request.UpdateCopy;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateMove;
import org.apache.jena.sparql.modify.request.UpdateVisitorBase;
import org.newsgraph.store.GraphNames;

/**
 * Refuses operations that load something, and those that change the default graph: it is the union
 * of the named graphs, and what were written to it would not show.
 */
final class UpdateCheck extends UpdateVisitorBase {

  @Override
  public void visit(UpdateLoad update) {
    throw Requests.bad("LOAD is off");
  }

  @Override
  public void visit(UpdateDataInsert update) {
    requireNamed(update.getQuads());
  }

  @Override
  public void visit(UpdateDataDelete update) {
    requireNamed(update.getQuads());
  }

  @Override
  public void visit(UpdateDeleteWhere update) {
    requireNamed(update.getQuads());
  }

  @Override
  public void visit(UpdateModify update) {
    if (update.getWithIRI() == null) {
      requireNamed(update.getDeleteQuads());
      requireNamed(update.getInsertQuads());
    } else {
      require(GraphNames.canHold(update.getWithIRI()));
    }
  }

  @Override
  public void visit(UpdateClear update) {
    requireNamed(update);
  }

  @Override
  public void visit(UpdateDrop update) {
    requireNamed(update);
  }

  @Override
  public void visit(UpdateAdd update) {
    requireNamed(update);
  }

  @Override
  public void visit(UpdateCopy update) {
    requireNamed(update);
  }

  @Override
  public void visit(UpdateMove update) {
    requireNamed(update);
  }

  private static void requireNamed(List<Quad> quads) {
    require(quads.stream().map(Quad::getGraph).allMatch(GraphNames::canHold));
  }

  private static void requireNamed(UpdateDropClear update) {
    Target target = update.getTarget();
    require(!target.isAll() && isNamed(target));
  }

  private static void requireNamed(UpdateBinaryOp update) {
    require(isNamed(update.getSrc()) && isNamed(update.getDest()));
  }

  private static boolean isNamed(Target target) {
    return !target.isDefault()
        && (!target.isOneNamedGraph() || GraphNames.canHold(target.getGraph()));
  }

  private static void require(boolean isNamed) {
    if (!isNamed) {
      throw Requests.bad(
          "name the graph to change: the default graph is the union of the named graphs");
    }
  }
}
