package io.github.httpstatuslint.model;

import java.util.List;

/** The typed view of one framework file. */
public record FrameworkModel(
    String framework,
    List<String> checked,
    List<ModelType> types,
    List<ConstantHolder> constants,
    List<CallRow> calls,
    List<AnnotationRow> annotations,
    List<HandlerRow> handlers) {

  public FrameworkModel {
    checked = List.copyOf(checked);
    types = List.copyOf(types);
    constants = List.copyOf(constants);
    calls = List.copyOf(calls);
    annotations = List.copyOf(annotations);
    handlers = List.copyOf(handlers);
  }
}
