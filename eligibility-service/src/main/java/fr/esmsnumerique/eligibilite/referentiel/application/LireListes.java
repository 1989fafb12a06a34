package fr.esmsnumerique.eligibilite.referentiel.application;

import fr.esmsnumerique.eligibilite.referentiel.model.Liste;
import fr.esmsnumerique.eligibilite.referentiel.model.Listes;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fiche;
import fr.esmsnumerique.eligibilite.referentiel.model.SolutionConnue;
import fr.esmsnumerique.kernel.Departement;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the lists hold, put together for a reader. */
@Service
public class LireListes {

    private final Listes listes;

    public LireListes(Listes listes) {
        this.listes = listes;
    }

    /** Both lists of solutions, brought together by code. */
    public List<SolutionConnue> solutions() {
        Map<String, SolutionConnue> parCode = new TreeMap<>();
        listes.parcourir(
                Liste.SOLUTIONS_SEGUR,
                o -> parCode.put(o.id(), new SolutionConnue(o.id(), Optional.of(o), Optional.empty())));
        listes.parcourir(
                Liste.SOLUTIONS_SAD,
                o -> parCode.merge(
                        o.id(),
                        new SolutionConnue(o.id(), Optional.empty(), Optional.of(o)),
                        (connue, lue) -> new SolutionConnue(o.id(), connue.segur(), lue.sad())));
        return List.copyOf(parCode.values());
    }

    public Optional<SolutionConnue> solution(String code) {
        Optional<ObjetReference> segur = objet(Liste.SOLUTIONS_SEGUR, code);
        Optional<ObjetReference> sad = objet(Liste.SOLUTIONS_SAD, code);
        return segur.or(() -> sad).map(_ -> new SolutionConnue(code, segur, sad));
    }

    public Optional<ObjetReference> objet(Liste liste, String id) {
        return Optional.ofNullable(listes.trouver(liste, List.of(id)).get(id));
    }

    /** Lines of a list of establishments. @param region the only one wanted, {@code null} for all */
    public List<Map<String, String>> lignes(Liste liste, @Nullable Region region) {
        List<Map<String, String>> lignes = new ArrayList<>();
        listes.parcourir(liste, objet -> {
            if (region == null
                    || Departement.regionDuNumero(objet.id())
                            .filter(r -> r == region)
                            .isPresent()) {
                objet.fiches().stream().map(Fiche::champs).forEach(lignes::add);
            }
        });
        return lignes;
    }
}
