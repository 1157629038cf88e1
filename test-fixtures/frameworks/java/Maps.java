package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;

/** A map that is made in sight: what goes in under a name comes out under it. */
class Maps {
  private static final String STATUS = "status";

  void put(HttpServletResponse response) {
    Map<String, Object> model = new HashMap<>();
    model.put(STATUS, 401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    response.setStatus((Integer) model.get(STATUS)); // ok: chosen where it is put in
  }

  void putIfAbsent(HttpServletResponse response) {
    Map<String, Object> model = new HashMap<>(8);
    model.putIfAbsent(STATUS, 401); // expect: unauthorized-without-challenge
    response.setStatus((Integer) model.get(STATUS));
  }

  void copied(HttpServletResponse response) {
    Map<String, Object> model = new HashMap<>(Map.of(STATUS, 401)); // expect: unauthorized-without-challenge
    response.setStatus((Integer) model.get(STATUS));
  }

  void putAll(HttpServletResponse response) {
    Map<String, Object> model = new HashMap<>(Map.of());
    model.putAll(Map.of(STATUS, 401)); // expect: unauthorized-without-challenge
    response.setStatus((Integer) model.get(STATUS));
  }

  void unseen(HttpServletResponse response, Map<String, Object> unseen) {
    Map<String, Object> other = new HashMap<>();
    other.put(STATUS, 401); // ok: it may be another by then // effect: none
    other.putAll(unseen);
    response.setStatus((Integer) other.get(STATUS));
  }

  void replaced(HttpServletResponse response) {
    Map<String, Object> model = new HashMap<>();
    model.put(STATUS, 401); // ok: gone again // effect: none
    model.remove(STATUS);
    model.put(STATUS, 401); // ok: gone again // effect: none
    model.clear();
    response.setStatus((Integer) model.get(STATUS));
  }

  void oneOfTwo(HttpServletResponse response) {
    Map<String, Object> model = new HashMap<>();
    model.put("code", 405); // ok: nobody asks for it // effect: none
    model.put(STATUS, 404);
    response.setStatus((Integer) model.get(STATUS));
  }

  void tested(HttpServletResponse response) {
    Map<String, String> headers = new HashMap<>();
    if (headers.containsKey("Allow")) {
      response.setStatus(405); // ok: never reached // effect: none
    }
  }

  void eachCopied(HttpServletResponse response) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Allow", "GET");
    response.setStatus(405); // ok: the loop sets it // effect: 405 ~Allow
    for (String name : headers.keySet()) {
      response.setHeader(name, headers.get(name));
    }
  }

  void othersCopied(HttpServletResponse response) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Vary", "Accept");
    response.setStatus(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow ~Vary
    for (String name : headers.keySet()) {
      response.setHeader(name, headers.get(name));
    }
  }

  void escaped(HttpServletResponse response) {
    Map<String, Object> model = new HashMap<>();
    model.put(STATUS, 401); // ok: whoever has the map may change it // effect: none
    Filler.fill(model);
    response.setStatus((Integer) model.get(STATUS));
  }

  interface Filler {
    static void fill(Map<String, Object> model) {
      model.put(STATUS, 200);
    }
  }
}
