package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import io.github.httpstatuslint.model.CallRow;
import io.github.httpstatuslint.model.Source;
import java.util.List;

/**
 * One call under interpretation, and the row that says what it does.
 *
 * @param created the object that a subclass's constructor makes; {@link Value#NOTHING} for other calls
 */
record RowCall(
    CallRow row, Value receiver, Value created, Node node, List<Value> arguments, ProgramState state) {

  /** Returns the expression of an argument, or the call where the source is none. */
  Node argument(Source source) {
    return source instanceof Source.Argument argument ? argument(argument.index()) : node;
  }

  /** Returns the expression of an argument, or the call where it has no such argument. */
  Node argument(int index) {
    return node instanceof NodeWithArguments<?> written && index < written.getArguments().size()
        ? written.getArgument(index)
        : node;
  }
}
