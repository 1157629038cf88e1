package io.github.httpstatuslint.model;

import java.util.List;

/**
 * The typed view of one framework file.
 *
 * @param relocated packages that builds copy, whole, below packages of their own
 */
public record FrameworkModel(
    String framework,
    List<String> checked,
    List<String> relocated,
    List<ModelType> types,
    List<ConstantHolder> constants,
    List<CallRow> calls,
    List<AnnotationRow> annotations,
    List<HandlerRow> handlers) {

  public FrameworkModel {
    checked = List.copyOf(checked);
    relocated = List.copyOf(relocated);
    types = List.copyOf(types);
    constants = List.copyOf(constants);
    calls = List.copyOf(calls);
    annotations = List.copyOf(annotations);
    handlers = List.copyOf(handlers);
  }
}
