package fr.esmsnumerique.eligibilite.essms.web;

import fr.esmsnumerique.contrats.eligibilite.api.EssmsApi;
import fr.esmsnumerique.contrats.eligibilite.modele.Essms;
import fr.esmsnumerique.contrats.eligibilite.modele.PageEssms;
import fr.esmsnumerique.eligibilite.essms.model.Referentiel;
import fr.esmsnumerique.eligibilite.essms.model.Referentiel.Filtre;
import fr.esmsnumerique.eligibilite.referentiel.web.Tranche;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The referential is public data: any authenticated caller reads it. */
@RestController
class EssmsController implements EssmsApi {

    private final Referentiel referentiel;
    private final FiltreGroupe groupes;
    private final ActeurCourant acteurs;

    EssmsController(Referentiel referentiel, FiltreGroupe groupes, ActeurCourant acteurs) {
        this.referentiel = referentiel;
        this.groupes = groupes;
        this.acteurs = acteurs;
    }

    @Override
    public ResponseEntity<PageEssms> listerEssms(
            @Nullable String region,
            @Nullable String numeroFinessJuridique,
            @Nullable String q,
            @Nullable String departement,
            @Nullable String groupeCategorie,
            @Nullable String curseur,
            @Nullable Integer limite) {
        acteurs.acteur();
        FiltreGeographique.exigerDepartement(departement);
        int taille = Objects.requireNonNullElse(limite, 50);
        Filtre filtre = new Filtre(
                Objects.requireNonNullElse(region, ""),
                Objects.requireNonNullElse(numeroFinessJuridique, ""),
                Objects.requireNonNullElse(departement, ""),
                Objects.requireNonNullElse(groupeCategorie, ""),
                q == null ? "" : Tranche.depouille(q.strip()));
        List<fr.esmsnumerique.eligibilite.essms.model.Essms> lus =
                referentiel.lister(filtre, curseur == null ? "" : Curseur.decoder(curseur), taille + 1);
        groupes.exiger(groupeCategorie, lus);
        List<Essms> page = lus.stream().limit(taille).map(EssmsMapper::essms).toList();
        PageEssms reponse = new PageEssms().elements(page);
        if (lus.size() > taille) {
            reponse.setCurseurSuivant(Curseur.encoder(page.getLast().getNumeroFiness()));
        }
        return ResponseEntity.ok(reponse);
    }

    @Override
    public ResponseEntity<Essms> lireEssms(String numeroFiness) {
        acteurs.acteur();
        return referentiel
                .trouver(numeroFiness)
                .map(EssmsMapper::essms)
                .map(ResponseEntity::ok)
                .orElseThrow(() -> Probleme.introuvable(
                                "essms.introuvable",
                                "Le numéro " + numeroFiness
                                        + " n'est pas au référentiel chargé : vérifiez-le, ou chargez un extrait FINESS plus récent.")
                        .exception());
    }
}
