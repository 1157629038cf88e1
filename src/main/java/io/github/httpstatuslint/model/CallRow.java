package io.github.httpstatuslint.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a framework file: a method or constructor and what calling it does.
 *
 * @param id the file and the signature as written there
 * @param owners canonical names of the types that have it; empty for a receiver of unknown type
 * @param rest more arguments of any type may follow
 * @param on what the effects change, where it is neither the receiver nor created here
 * @param reads the part of the request that the call gives
 * @param registration what the call says of the code that it is handed
 */
public record CallRow(
    String id,
    Kind kind,
    Set<String> owners,
    String name,
    List<Parameter> parameters,
    boolean rest,
    Optional<Source> on,
    List<Effect> effects,
    Returned returned,
    Optional<Reads> reads,
    Registration registration) {

  /** How the member is called. */
  public enum Kind {
    INSTANCE,
    STATIC,
    CONSTRUCTOR
  }

  /** The name under which constructors are filed. */
  public static final String CONSTRUCTOR_NAME = "new";

  public CallRow {
    owners = Set.copyOf(owners);
    parameters = List.copyOf(parameters);
    effects = List.copyOf(effects);
  }

  boolean writesBody() {
    return effects.stream().anyMatch(Effect.WriteBody.class::isInstance);
  }

  /** Returns whether the call makes an argument a handler of requests. */
  public boolean installsHandler() {
    return effects.stream().anyMatch(Effect.InstallHandler.class::isInstance);
  }

  /** Returns whether the row can take that many arguments. */
  public boolean takes(int arguments) {
    return rest ? arguments >= parameters.size() : arguments == parameters.size();
  }
}
