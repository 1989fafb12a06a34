package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.contrats.eligibilite.api.RadarApi;
import fr.esmsnumerique.contrats.eligibilite.modele.Financement;
import fr.esmsnumerique.contrats.eligibilite.modele.FinancementsEssms;
import fr.esmsnumerique.contrats.eligibilite.modele.NatureFinancement;
import fr.esmsnumerique.contrats.eligibilite.modele.SourceFinancement;
import fr.esmsnumerique.eligibilite.dossier.application.RadarFinancements;
import fr.esmsnumerique.eligibilite.dossier.model.FinancementConnu;
import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.essms.model.Referentiel;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** An ARS learns that there is a conflict, with which region and which campaign; what the other region's application says stays with that region. */
@RestController
class RadarController implements RadarApi {

    private final RadarFinancements radar;
    private final Referentiel referentiel;
    private final ActeurCourant acteurs;

    RadarController(RadarFinancements radar, Referentiel referentiel, ActeurCourant acteurs) {
        this.radar = radar;
        this.referentiel = referentiel;
        this.acteurs = acteurs;
    }

    @Override
    public ResponseEntity<FinancementsEssms> lireFinancements(String numeroFiness) {
        Acteur acteur = acteurs.exiger(
                Role.CNSA_PILOTE,
                Role.DNS_PILOTE,
                Role.SERVICE,
                Role.ARS_INSTRUCTEUR,
                Role.ARS_FINANCIER,
                Role.ARS_DECIDEUR);
        Optional<Essms> essms = referentiel.trouver(numeroFiness);
        List<FinancementConnu> connus = radar.de(numeroFiness);
        if (essms.isEmpty() && connus.isEmpty()) {
            throw Probleme.introuvable("essms.introuvable", "Aucun ESSMS " + numeroFiness + ".")
                    .exception();
        }
        if (!acteur.estNational() && !concerne(acteur.region(), essms, connus)) {
            throw AccesDossier.autreRegion();
        }
        return ResponseEntity.ok(new FinancementsEssms()
                .numeroFiness(numeroFiness)
                .conflit(connus.stream().anyMatch(c -> c.nature().estConflit()))
                .elements(connus.stream()
                        .map(c -> financement(c, acteur))
                        .distinct()
                        .toList()));
    }

    /** Its own establishment, or one of an application it may read. */
    private static boolean concerne(@Nullable Region region, Optional<Essms> essms, List<FinancementConnu> connus) {
        return essms.map(Essms::region).filter(r -> r == region).isPresent()
                || connus.stream().anyMatch(c -> c.estLisibleDepuis(region));
    }

    private static Financement financement(FinancementConnu connu, Acteur acteur) {
        Region region = connu.region();
        Financement financement = new Financement()
                .nature(NatureFinancement.valueOf(connu.nature().name()))
                .conflit(connu.nature().estConflit())
                .campagne(connu.campagne())
                .source(SourceFinancement.valueOf(connu.source().name()))
                .region(region == null ? null : region.code());
        return acteur.estNational() || connu.estLisibleDepuis(acteur.region())
                ? financement
                        .dossierId(absentSiVide(connu.dossierId()))
                        .porteur(absentSiVide(connu.porteur()))
                        .codeSolution(connu.codeSolution().orElse(null))
                : financement;
    }

    private static @Nullable String absentSiVide(String texte) {
        return texte.isEmpty() ? null : texte;
    }
}
