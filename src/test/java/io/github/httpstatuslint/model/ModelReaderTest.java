package io.github.httpstatuslint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpstatuslint.source.TypeName;
import io.github.httpstatuslint.yaml.ConfigurationException;
import io.github.httpstatuslint.yaml.StatusCodesFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelReaderTest {

  private static FrameworkModel read(String sections) {
    return ModelReader.read("m.yaml", "framework: m\n" + sections);
  }

  private static Optional<Object> value(FrameworkModel model, String member) {
    return model.constants().get(0).value(member, StatusCodesFile.bundled());
  }

  @Test
  void aStatusMayStandAtTheEndOfItsName() {
    FrameworkModel model = read(
        """
        types: { Status: { name: a.Status } }
        constants: { Status: { are: status, type: int, code: suffix, names: { TEA: 418 } } }
        """);
    assertEquals(Optional.of(404), value(model, "NOT_FOUND_404"));
    assertEquals(Optional.of(499), value(model, "CLIENT_CLOSED_REQUEST_499"));
    assertEquals(Optional.of(418), value(model, "TEA"));
    assertEquals(Optional.empty(), value(model, "NOT_FOUND"));
    assertEquals(Optional.empty(), value(model, "LINE_4040"));
    assertEquals(Optional.empty(), value(model, "MAX_CODE"));
  }

  @Test
  void onlyStatusesHaveTheirCodeInTheName() {
    String types = "types: { H: { name: a.H } }\n";
    for (String holder : List.of("are: header, code: suffix", "are: status, code: prefix")) {
      String text = types + "constants: { H: { " + holder + " } }\n";
      ConfigurationException thrown = assertThrows(ConfigurationException.class, () -> read(text));
      assertEquals(
          "m.yaml:3: expected suffix, for statuses whose names end in their number", thrown.getMessage());
    }
  }

  @Test
  void aConstructorOfSeveralTypesCreatesTheTypeThatIsNamed() {
    FrameworkModel model = read(
        """
        types: { E: { name: [a.A, a.B], is: exception } }
        calls: { "new E(int)": { status: arg0 } }
        """);
    assertEquals(
        List.of(new Returned.OfType(new TypeName("a.A")), new Returned.OfType(new TypeName("a.B"))),
        model.calls().stream().map(CallRow::returned).toList());
    assertEquals(
        List.of(Set.of("a.A"), Set.of("a.B")), model.calls().stream().map(CallRow::owners).toList());
  }

  @Test
  void aMethodOfSeveralTypesIsOneRow() {
    FrameworkModel model = read(
        """
        types: { R: { name: [a.A, a.B], is: exchange } }
        calls: { "R#send(int)": { status: arg0, commits: true } }
        """);
    assertEquals(List.of(Set.of("a.A", "a.B")), model.calls().stream().map(CallRow::owners).toList());
  }

  @Test
  void aCallMayThrowWhatItCreates() {
    FrameworkModel model = read(
        """
        types:
          S: { name: a.S }
          E: { name: a.E, is: exception }
        calls: { "S#halt(int)": { status: arg0, throws: this, returns: new E } }
        """);
    CallRow row = model.calls().get(0);
    assertEquals(
        List.of(
            new Effect.SetStatus(new Source.Argument(0)), new Effect.Raise(new Source.Receiver(), true)),
        row.effects());
    assertEquals(new Returned.Created(new TypeName("a.E")), row.returned());
  }

  @Test
  void aUnitEscapesBeforeItIsRaised() {
    FrameworkModel model = read(
        """
        types: { F: { name: a.F } }
        calls: { "F.failed(_)": { raises: arg0, escapes: arg0 } }
        """);
    Source failure = new Source.Argument(0);
    assertEquals(
        List.of(new Effect.Escape(failure), new Effect.Raise(failure, false)),
        model.calls().get(0).effects());
  }

  @Test
  void fieldsAreOfDescribedTypes() {
    FrameworkModel model = read(
        """
        types:
          Routes: { name: a.Routes }
          Config: { name: a.Config, fields: { routes: Routes } }
        """);
    assertEquals(Map.of("routes", "a.Routes"), model.types().get(1).fields());
    assertThrows(
        ConfigurationException.class,
        () -> read("types: { Config: { name: a.Config, fields: { routes: Routes } } }"));
  }

  @Test
  void aHandlerMayBeGivenAResponseThatWasBegun() {
    FrameworkModel model = read(
        """
        types: { H: { name: a.H }, C: { name: a.C, is: exchange } }
        handlers:
          H#handle(C): { begun: true }
          H#first(C):  {}
        """);
    assertEquals(List.of(true, false), model.handlers().stream().map(HandlerRow::begun).toList());
  }

  @Test
  void aCallMaySetSeveralHeaders() {
    FrameworkModel model = read(
        """
        types: { Reply: { name: a.Reply, is: response } }
        calls: { "Reply.of(_, _, _, _)": { header: [arg0, arg2], value: [arg1, arg3], returns: Reply } }
        """);
    assertEquals(2, model.calls().get(0).effects().size());
  }

  @Test
  void everyHeaderHasAValue() {
    assertThrows(ConfigurationException.class, () -> read(
        """
        types: { Reply: { name: a.Reply, is: response } }
        calls: { "Reply.of(_, _)": { header: [arg0, arg1], value: arg1, returns: Reply } }
        """));
  }

  @Test
  void aRelocatedPackageIsKnownBelowAnyOther() {
    FrameworkModel model = read(
        """
        packages: { relocated: [a.web] }
        types: { Reply: { name: a.web.Reply } }
        """);
    Frameworks frameworks = new Frameworks(List.of(model), StatusCodesFile.bundled(), CauseTable.read("c.yaml", "causes: {}\ncalls: {}\n"));
    assertEquals("a.web.Reply", frameworks.described("org.example.shaded.a.web.Reply"));
    assertEquals("a.web.Reply", frameworks.described("a.web.Reply"));
    assertEquals("b.web.Reply", frameworks.described("b.web.Reply"));
    assertEquals("org.a.webs.Reply", frameworks.described("org.a.webs.Reply"));
  }
}
