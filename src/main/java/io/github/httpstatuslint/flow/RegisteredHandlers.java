package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.httpstatuslint.model.CallRow;
import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.source.Project;
import io.github.httpstatuslint.source.SourceFile;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Exception handlers that a project hands to a framework beside a class literal: {@code exception(Mine.class, …)}. */
final class RegisteredHandlers {

  private final List<CallRow> rows;
  private final Set<String> packages = new TreeSet<>();
  private final Set<String> words = new TreeSet<>();

  RegisteredHandlers(Frameworks frameworks) {
    rows = frameworks.models().stream()
        .flatMap(model -> model.calls().stream())
        .filter(row -> row.installsHandler() && row.registration().handled().isPresent())
        .toList();
    for (CallRow row : rows) {
      words.add(row.name() + "(");
      row.owners().forEach(owner -> packages.add(library(owner)));
    }
  }

  /** Returns what the names of a library's types begin with: {@code io.javalin.}, {@code spark.}. */
  private static String library(String type) {
    int first = type.indexOf('.') + 1;
    int second = type.indexOf('.', first) + 1;
    return type.substring(0, second > 0 ? second : first);
  }

  /** Returns where they are, in the order of the files. */
  List<AnswerPlace> in(Project project) {
    return rows.isEmpty()
        ? List.of()
        : project.mentioning(List.of(packages, words)).stream().flatMap(file -> in(file).stream()).toList();
  }

  /** Returns those in one file. Nothing is asked about the receiver but whether the file has to do with its library. */
  List<AnswerPlace> in(SourceFile file) {
    List<AnswerPlace> places = new ArrayList<>();
    for (MethodCallExpr call : file.unit().findAll(MethodCallExpr.class)) {
      handled(call, file).ifPresent(exception -> places.add(AnswerPlace.elsewhere(exception)));
    }
    return places;
  }

  private Optional<TypeName> handled(MethodCallExpr call, SourceFile file) {
    return rows.stream()
        .filter(row -> row.name().equals(call.getNameAsString()) && row.takes(call.getArguments().size()))
        .map(row -> call.getArgument(row.registration().handled().getAsInt()))
        .filter(ClassExpr.class::isInstance)
        .map(literal -> file.type(((ClassExpr) literal).getType()))
        .filter(TypeName::isKnown)
        .findFirst();
  }
}
