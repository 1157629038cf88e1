package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import io.github.httpstatuslint.source.Site;
import io.github.httpstatuslint.source.SourceFile;

/**
 * The order in which the parts of a body run, as its text tells.
 *
 * @param later a part that is running
 */
record Sequence(SourceFile file, Node later) {

  /** Returns whether the later part runs whenever the body goes on behind the earlier one. */
  boolean always(Site earlier) {
    return before(earlier) != null;
  }

  /** Returns the same, where besides the earlier part runs only under some condition. */
  boolean alwaysAfterBranch(Site earlier) {
    Statement statement = before(earlier);
    return statement != null && !(statement instanceof ExpressionStmt);
  }

  /** Returns the statement around the earlier part, in a block where the later one follows unconditionally; or null. */
  private Statement before(Site earlier) {
    Node at = later;
    for (Node up = parent(at); up != null && passes(up, at); up = parent(at)) {
      if (up instanceof BlockStmt block && file.site(block).contains(earlier)) {
        return statementOf(block, earlier, at);
      }
      at = up;
    }
    return null;
  }

  private Statement statementOf(BlockStmt block, Site earlier, Node next) {
    for (Statement statement : block.getStatements()) {
      if (statement == next) {
        return null;
      }
      if (file.site(statement).contains(earlier)) {
        return statement;
      }
    }
    return null;
  }

  private static Node parent(Node node) {
    return node.getParentNode().orElse(null);
  }

  /** Returns whether a part of a node runs whenever the node does. */
  private static boolean passes(Node whole, Node part) {
    if (whole instanceof TryStmt attempt) {
      return part == attempt.getTryBlock();
    }
    if (whole instanceof ObjectCreationExpr creation) {
      return creation.getAnonymousClassBody().isEmpty();
    }
    return whole instanceof BlockStmt
        || whole instanceof ExpressionStmt
        || whole instanceof ReturnStmt
        || whole instanceof ThrowStmt
        || whole instanceof SynchronizedStmt
        || whole instanceof MethodCallExpr
        || whole instanceof EnclosedExpr
        || whole instanceof CastExpr
        || whole instanceof AssignExpr
        || whole instanceof VariableDeclarator
        || whole instanceof VariableDeclarationExpr;
  }
}
