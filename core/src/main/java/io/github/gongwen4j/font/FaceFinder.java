package io.github.gongwen4j.font;

import io.github.gongwen4j.style.FaceRole;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Chooses the face for a role. Names the application asks for come first, wherever they are found. Then place by place:
 * the names the role knows, then any face whose name speaks of the design; for 小标宋 a bold or plain 宋 of the same place
 * comes next. When no place has the design, the nearest other one stands in, and at the last any face with Han characters.
 */
final class FaceFinder {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final List<FontPlace> places;
    private final Map<FaceRole, List<String>> ownNames;
    private final Function<FaceHeader, Optional<SfntFace>> opener;

    FaceFinder(
            List<FontPlace> places,
            Map<FaceRole, List<String>> ownNames,
            Function<FaceHeader, Optional<SfntFace>> opener) {
        this.places = places;
        this.ownNames = ownNames;
        this.opener = opener;
    }

    Optional<ResolvedFace> find(FaceRole role) {
        Optional<ResolvedFace> asked = places.stream()
                .flatMap(place -> usable(named(place, ownNames.getOrDefault(role, List.of()), REGULAR)))
                .findFirst()
                .map(face -> new ResolvedFace(role, face, true));
        return asked.or(() -> ofRole(role));
    }

    private Optional<ResolvedFace> ofRole(FaceRole role) {
        for (FontPlace place : places) {
            Optional<ResolvedFace> found = inPlace(place, role);
            if (found.isPresent()) {
                return found;
            }
        }
        int weight = RoleDesign.heavy(role) ? BOLD : REGULAR;
        return RoleDesign.substitutes(role).stream()
                .flatMap(other -> places.stream().flatMap(place -> ofDesign(place, other, weight)))
                .findFirst()
                .or(() -> anyHan().filter(SfntFace::draws).findFirst())
                .map(face -> new ResolvedFace(role, face, false));
    }

    private Optional<ResolvedFace> inPlace(FontPlace place, FaceRole role) {
        Optional<ResolvedFace> exact =
                ofDesign(place, role, REGULAR).findFirst().map(face -> new ResolvedFace(role, face, true));
        if (exact.isPresent() || role != FaceRole.XIAO_BIAO_SONG) {
            return exact;
        }
        return Stream.concat(
                        ofDesign(place, FaceRole.SONG, BOLD).filter(SfntFace::bold),
                        ofDesign(place, FaceRole.SONG, BOLD))
                .findFirst()
                .map(face -> new ResolvedFace(role, face, false));
    }

    /** The faces of a design in one place, best first; opened only as far as they are looked at. */
    private Stream<SfntFace> ofDesign(FontPlace place, FaceRole role, int weight) {
        return usable(Stream.concat(
                named(place, role.names(), weight),
                ranked(place, face -> face.maybeHan() && RoleDesign.says(face, role), weight)));
    }

    /** The faces of a place that bear one of the names, in the order of the names. */
    private static Stream<FaceHeader> named(FontPlace place, List<String> names, int weight) {
        return names.stream()
                .map(NameTable::key)
                .flatMap(key -> ranked(place, face -> face.names().keys().contains(key), weight));
    }

    private Stream<SfntFace> usable(Stream<FaceHeader> candidates) {
        return candidates
                .map(opener)
                .flatMap(Optional::stream)
                .filter(SfntFace::writesChinese)
                .filter(SfntFace::draws);
    }

    private static Stream<FaceHeader> ranked(FontPlace place, Predicate<FaceHeader> wanted, int weight) {
        return place.faces().stream().filter(wanted).sorted(byFitness(weight));
    }

    /** The faces that write Chinese, best first; of a collection the best one, for the others draw the same characters. */
    Stream<SfntFace> anyHan() {
        Set<FontSource> seen = new HashSet<>();
        return every(FaceHeader::maybeHan)
                .filter(face -> seen.add(face.header().source()))
                .filter(SfntFace::writesChinese);
    }

    /** Every face that is not made for Chinese, for the odd sign no Chinese face has. */
    Stream<SfntFace> others() {
        return every(face -> !face.maybeHan());
    }

    private Stream<SfntFace> every(Predicate<FaceHeader> wanted) {
        return places.stream()
                .flatMap(place -> ranked(place, wanted.and(FaceHeader::embeddable), REGULAR))
                .map(opener)
                .flatMap(Optional::stream);
    }

    /** Upright before slanted, proportional before monospaced, mainland forms before others, then the nearest weight. */
    private static Comparator<FaceHeader> byFitness(int weight) {
        return Comparator.comparing(FaceHeader::italic)
                .thenComparing(FaceHeader::fixedPitch)
                .thenComparing(FaceHeader::foreignForms)
                .thenComparingInt(face -> Math.abs(face.weight() - weight));
    }
}
