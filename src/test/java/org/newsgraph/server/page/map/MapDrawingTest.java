package org.newsgraph.server.page.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.server.page.Named;
import org.newsgraph.server.page.map.MapDrawing.Circle;
import org.newsgraph.server.page.map.MapDrawing.Country;
import org.newsgraph.server.page.map.MapDrawing.Label;

class MapDrawingTest {

  private static Spot spot(String name, double latitude, double longitude, int number) {
    return new Spot(new Named("/place/" + name, name), latitude, longitude, number);
  }

  @Test
  void placesLieWhereNorthIsUpAndEastIsRight() {
    MapDrawing map =
        MapDrawing.of(List.of(spot("Southwest", 40, 10, 1), spot("Northeast", 50, 20, 1)), false);
    Circle northeast = map.circles().get(0);
    Circle southwest = map.circles().get(1);
    assertThat(northeast.spot().place().label()).isEqualTo("Northeast");
    assertThat(Double.parseDouble(northeast.x())).isGreaterThan(Double.parseDouble(southwest.x()));
    assertThat(Double.parseDouble(northeast.y())).isLessThan(Double.parseDouble(southwest.y()));
  }

  @Test
  void aDegreeOfLongitudeIsShorterFarFromTheEquator() {
    Projection projection = new Projection(new Extent(0, 55, 20, 65), 100);
    double east = projection.x(11) - projection.x(10);
    double south = projection.y(60) - projection.y(61);
    assertThat(east / south).isCloseTo(0.5, within(1e-9));
    assertThat(projection.height()).isCloseTo(100, within(1e-9));
  }

  @Test
  void aTownIsShownWithItsSurroundings() {
    MapDrawing map = MapDrawing.of(List.of(spot("Town", 48, 8, 3)), false);
    assertThat(map.countries())
        .extracting(Country::name)
        .contains("Germany", "Switzerland", "France")
        .doesNotContain("Japan");
    assertThat(Double.parseDouble(map.circles().get(0).x())).isCloseTo(320, within(0.1));
  }

  @Test
  void aPlaceWhereNothingHappenedIsShown() {
    Spot quiet = spot("Quiet", 48, 8, 0);
    assertThat(MapDrawing.of(List.of(quiet), true).circles()).hasSize(1);
    List<Spot> both = List.of(quiet, spot("Busy", 50, 30, 4));
    assertThat(MapDrawing.of(both, true).circles()).hasSize(2);
  }

  @Test
  void theCircleOfMoreHappeningsIsLarger() {
    MapDrawing map = MapDrawing.of(List.of(spot("Few", 1, 1, 1), spot("Many", 2, 2, 50)), false);
    assertThat(map.circles()).extracting(c -> c.spot().place().label()).startsWith("Many");
    assertThat(Double.parseDouble(map.circles().get(0).radius()))
        .isGreaterThan(2 * Double.parseDouble(map.circles().get(1).radius()));
  }

  @Test
  void aFarPlaceWithFewHappeningsLiesBeyondTheEdgeUnlessTheWholeIsWanted() {
    List<Spot> spots = List.of(spot("Here", 10, 10, 60), spot("There", -30, 150, 1));
    assertThat(MapDrawing.of(spots, false).beyond()).isEqualTo(1);
    assertThat(MapDrawing.of(spots, false).circles()).hasSize(1);
    assertThat(MapDrawing.of(spots, false).spots()).hasSize(2);
    assertThat(MapDrawing.of(spots, true).circles()).hasSize(2);
  }

  @Test
  void namesDoNotCoverEachOther() {
    List<Spot> spots = List.of(spot("Alpha", 10, 10, 2), spot("Beta", 10.01, 10.01, 1));
    assertThat(MapDrawing.of(spots, false).labels())
        .extracting(Label::text, Label::anchor)
        .containsExactly(tuple("Alpha", "start"), tuple("Beta", "end"));
  }

  @Test
  void aNameCoversNoCircleWhereThereIsRoomElsewhere() {
    List<Spot> spots = List.of(spot("Alpha", 10, 10, 2), spot("B", 10, 10.6, 1));
    assertThat(MapDrawing.of(spots, false).labels())
        .extracting(Label::text, Label::anchor)
        .containsExactly(tuple("Alpha", "end"), tuple("B", "start"));
  }

  @Test
  void aNumberHasOneDecimal() {
    assertThat(List.of(0.04, -0.04, 12.25, 12.96, -3.21, 640.0))
        .map(Polygon::number)
        .containsExactly("0.0", "0.0", "12.3", "13.0", "-3.2", "640.0");
  }

  @Test
  void withoutPlacesTheWorldIsShown() {
    MapDrawing map = MapDrawing.of(List.of(), false);
    assertThat(map.circles()).isEmpty();
    assertThat(map.countries()).hasSizeGreaterThan(150);
  }

  @Test
  void noOutlineLeapsFromOneEdgeOfTheMapToTheOther() {
    for (Outlines.Ring ring : Outlines.all()) {
      double[] points = ring.points();
      for (int i = 2; i < points.length; i += 2) {
        boolean isPole = Math.abs(points[i + 1]) == 90;
        assertThat(isPole || Math.abs(points[i] - points[i - 2]) < 90)
            .as("%s at %s", ring.country(), points[i])
            .isTrue();
      }
    }
  }

  @Test
  void outlinesAreCutAtTheEdge() {
    Polygon square = new Polygon(new double[] {-10, -10, 10, -10, 10, 10, -10, 10});
    Polygon cut = square.within(0, 0, 100, 100);
    assertThat(Math.abs(cut.area())).isCloseTo(100, within(1e-9));
    assertThat(square.within(20, 20, 30, 30).isEmpty()).isTrue();
  }
}
