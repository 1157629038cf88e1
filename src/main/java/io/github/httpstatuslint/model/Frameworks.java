package io.github.httpstatuslint.model;

import io.github.httpstatuslint.http.StatusRegistry;
import io.github.httpstatuslint.source.KnownTypes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All framework models of a run, indexed by what the analysis asks for. Where two speak of one thing, the
 * first is heard. Immutable after construction.
 */
public final class Frameworks implements KnownTypes {

  private final StatusRegistry registry;
  private final CauseTable causes;
  private final Map<String, ModelType> types = new HashMap<>();
  private final Map<String, ConstantHolder> holders = new HashMap<>();
  private final Map<String, List<CallRow>> calls = new HashMap<>();
  private final Map<String, List<CallRow>> anyReceiver = new HashMap<>();
  private final Map<String, AnnotationRow> annotations = new HashMap<>();
  private final Map<String, List<HandlerRow>> handlers = new HashMap<>();
  private final Set<String> rowsThatKnowContent = new HashSet<>();
  private final Map<String, ConstantHolder> statusesOfRow = new HashMap<>();
  private final List<FrameworkModel> models;
  private final List<String> relocated;

  public Frameworks(Collection<FrameworkModel> models, StatusRegistry registry, CauseTable causes) {
    this.registry = registry;
    this.causes = causes;
    this.models = List.copyOf(models);
    this.relocated =
        models.stream().flatMap(model -> model.relocated().stream()).map(moved -> "." + moved + ".").toList();
    models.forEach(this::add);
    models.forEach(this::addStatuses);
  }

  private void add(FrameworkModel model) {
    model.types().forEach(type -> types.merge(type.qualified(), type, ModelType::plus));
    model.constants().forEach(holder -> holders.putIfAbsent(holder.holder(), holder));
    model.annotations().forEach(row -> annotations.putIfAbsent(row.qualified(), row));
    model.handlers().forEach(row -> file(handlers, row.owner(), row));
    if (model.calls().stream().anyMatch(CallRow::writesBody)) {
      model.calls().forEach(row -> rowsThatKnowContent.add(row.id()));
    }
    for (CallRow row : model.calls()) {
      if (row.owners().isEmpty()) {
        file(anyReceiver, row.name(), row);
      }
      row.owners().forEach(owner -> file(calls, owner + "#" + row.name(), row));
    }
  }

  /** A model's rows take the statuses of the first holder among the types that it mentions. */
  private void addStatuses(FrameworkModel model) {
    model.types().stream()
        .map(type -> holders.get(type.qualified()))
        .filter(holder -> holder != null && holder.kind() == ConstantHolder.Kind.STATUS)
        .findFirst()
        .ifPresent(holder -> model.calls().forEach(row -> statusesOfRow.putIfAbsent(row.id(), holder)));
  }

  private static <T> void file(Map<String, List<T>> index, String key, T row) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
  }

  public List<FrameworkModel> models() {
    return models;
  }

  public StatusRegistry registry() {
    return registry;
  }

  public CauseTable causes() {
    return causes;
  }

  @Override
  public boolean contains(String qualified) {
    return types.containsKey(qualified) || causes.mentions(qualified);
  }

  /** A package that a build has copied below one of its own is the package it was before. */
  @Override
  public String described(String qualified) {
    for (String moved : relocated) {
      int at = qualified.indexOf(moved);
      if (at > 0) {
        return qualified.substring(at + 1);
      }
    }
    return qualified;
  }

  public Optional<ModelType> type(String qualified) {
    return Optional.ofNullable(types.get(qualified));
  }

  /** Returns the type and all described supertypes, nearest first. */
  public Set<String> lineage(String qualified) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(qualified));
    while (!open.isEmpty()) {
      String next = open.poll();
      if (seen.add(next) && types.containsKey(next)) {
        open.addAll(types.get(next).supertypes());
      }
    }
    return seen;
  }

  /** Returns the rows for a member of exactly this type. */
  public List<CallRow> calls(String owner, String name) {
    return calls.getOrDefault(owner + "#" + name, List.of());
  }

  /** Returns the rows that hold for a receiver of unknown type. */
  public List<CallRow> callsOfAnyReceiver(String name) {
    return anyReceiver.getOrDefault(name, List.of());
  }

  public Optional<ConstantHolder> holder(String qualified) {
    return Optional.ofNullable(holders.get(qualified));
  }

  /** Returns whether the row's file says which calls write content: in others, nothing is provably empty. */
  public boolean knowsContent(CallRow row) {
    return rowsThatKnowContent.contains(row.id());
  }

  /** Returns the type whose constants stand for a status where a row's call wants one. */
  public Optional<ConstantHolder> statusesFor(CallRow row) {
    return Optional.ofNullable(statusesOfRow.get(row.id()));
  }

  public Optional<AnnotationRow> annotation(String qualified) {
    return Optional.ofNullable(annotations.get(qualified));
  }

  /** Returns the handler methods that a type asks its implementors for. */
  public List<HandlerRow> handlers(String owner) {
    return handlers.getOrDefault(owner, List.of());
  }
}
