package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.stmt.CatchClause;
import io.github.httpstatuslint.source.Project;
import io.github.httpstatuslint.source.SourceFile;
import io.github.httpstatuslint.source.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a project answers for exceptions, without the tree: that may be dropped and parsed again.
 *
 * @param type the class
 * @param method the method's place among its methods; negative where nobody looks
 * @param part the parameter that takes the exception, or the catch clause among those of the method
 * @param isCatch which of the two; a negative part is none
 * @param exceptions what is answered for, as canonical names
 */
record AnswerPlace(TypeName type, int method, int part, boolean isCatch, Set<String> exceptions) {

  /** The place with its tree; a catch clause is null where a parameter takes the exception. */
  record Found(SourceFile file, TypeName type, MethodDeclaration method, CatchClause clause, int parameter) {}

  AnswerPlace {
    exceptions = Set.copyOf(exceptions);
  }

  /** A place that is known to answer, and not looked at: code that is handed to a framework. */
  static AnswerPlace elsewhere(TypeName exception) {
    return new AnswerPlace(TypeName.UNKNOWN, -1, -1, false, Set.of(exception.qualified()));
  }

  /** Returns the place as it stands in the project of the file that asks. */
  Optional<Found> find(SourceFile asking) {
    if (method < 0) {
      return Optional.empty();
    }
    Optional<SourceFile> file = asking.declares(type) || asking.project() == Project.NONE
        ? Optional.of(asking)
        : asking.project().declaring(type);
    return file.flatMap(known -> known.declaration(type).flatMap(declared -> in(known, declared)));
  }

  private Optional<Found> in(SourceFile file, TypeDeclaration<?> declared) {
    List<MethodDeclaration> methods = declared.getMethods();
    if (method >= methods.size()) {
      return Optional.empty();
    }
    MethodDeclaration found = methods.get(method);
    if (!isCatch) {
      return part < found.getParameters().size()
          ? Optional.of(new Found(file, type, found, null, part))
          : Optional.empty();
    }
    List<CatchClause> clauses = found.findAll(CatchClause.class);
    return part < clauses.size()
        ? Optional.of(new Found(file, type, found, clauses.get(part), -1))
        : Optional.empty();
  }
}
