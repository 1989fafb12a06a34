package fr.esmsnumerique.eligibilite.organisme.application;

import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.organisme.model.OrganismeConnu;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fiche;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers one legal entity while the referential is read. */
final class ReleveOrganisme {

    private final Set<String> essms = new TreeSet<>();
    private final Set<String> anciens = new TreeSet<>();
    private final Set<Region> regions = new TreeSet<>();
    private final Set<String> departements = new TreeSet<>();
    private final Set<String> groupes = new TreeSet<>();
    private @Nullable Fiche fiche;

    void gerer(Essms lu) {
        if (!lu.estOuvert()) {
            anciens.add(lu.numeroFiness());
            return;
        }
        essms.add(lu.numeroFiness());
        Region region = lu.region();
        if (region != null) {
            regions.add(region);
        }
        departements.add(lu.departement());
        groupes.add(lu.groupeCategorie());
    }

    void avoirGere(String numeroFiness) {
        anciens.add(numeroFiness);
    }

    void decrire(Fiche lue) {
        fiche = lue;
    }

    OrganismeConnu conclure(String numero) {
        List<String> partis = new ArrayList<>(anciens);
        partis.removeAll(essms);
        return new OrganismeConnu(
                numero,
                Optional.ofNullable(fiche),
                List.copyOf(essms),
                partis,
                List.copyOf(regions),
                List.copyOf(departements),
                List.copyOf(groupes));
    }
}
