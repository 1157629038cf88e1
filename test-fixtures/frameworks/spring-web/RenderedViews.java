package fixture.frameworks.springweb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.AbstractView;

/** A view writes to the response what its model says. */
class RenderedViews {
  static class StatusView implements View {
    @Override
    public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
      response.setStatus((Integer) model.get("status"));
      if (model.containsKey("allow")) {
        response.setHeader("Allow", (String) model.get("allow"));
      }
    }
  }

  static class ChallengingView extends AbstractView {
    @Override
    protected void renderMergedOutputModel(
        Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) {
      response.setHeader("WWW-Authenticate", "Bearer");
      response.setStatus((Integer) model.get("status"));
    }
  }

  ModelAndView bare() {
    Map<String, Object> model = new HashMap<>();
    model.put("status", 405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
    return new ModelAndView(new StatusView(), model);
  }

  ModelAndView complete() {
    Map<String, Object> model = new HashMap<>();
    model.put("status", 405); // ok: with the header // effect: 405 +Allow
    model.put("allow", "GET");
    return new ModelAndView(new StatusView(), model);
  }

  ModelAndView challenging() {
    return new ModelAndView(new ChallengingView(), Map.of("status", 401)); // ok: the view knows // effect: 401 +WWW-Authenticate
  }

  ModelAndView unseen(View view) {
    return new ModelAndView(view, Map.of("status", 401)); // ok: nobody knows what it does // effect: none
  }
}
