package fr.esmsnumerique.usage.projet.web;

import fr.esmsnumerique.contrats.usage.api.ProjetsApi;
import fr.esmsnumerique.contrats.usage.modele.ConstatEligibiliteSons;
import fr.esmsnumerique.contrats.usage.modele.PageProjets;
import fr.esmsnumerique.contrats.usage.modele.SaisieRecettes;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.usage.indicateur.application.EcheanceProjet;
import fr.esmsnumerique.usage.projet.application.ConstaterEligibiliteSons;
import fr.esmsnumerique.usage.projet.application.EnregistrerRecettes;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets;
import fr.esmsnumerique.usage.projet.model.RefusProjet;
import fr.esmsnumerique.usage.projet.model.ResultatProjet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Projects over HTTP. */
@RestController
class ProjetController implements ProjetsApi {

    private final AccesProjet acces;
    private final ActeurCourant acteurs;
    private final Projets projets;
    private final EnregistrerRecettes recettes;
    private final ConstaterEligibiliteSons sons;
    private final EcheanceProjet echeances;

    ProjetController(
            AccesProjet acces,
            ActeurCourant acteurs,
            Projets projets,
            EnregistrerRecettes recettes,
            ConstaterEligibiliteSons sons,
            EcheanceProjet echeances) {
        this.acces = acces;
        this.acteurs = acteurs;
        this.projets = projets;
        this.recettes = recettes;
        this.sons = sons;
        this.echeances = echeances;
    }

    @Override
    public ResponseEntity<PageProjets> listerProjets(
            @Nullable String region, @Nullable String curseur, Integer limite) {
        String apres = curseur == null ? null : Curseur.decoder(curseur);
        List<Projet> page = projets.lister(acces.filtre(region), apres, limite + 1);
        boolean suite = page.size() > limite;
        List<Projet> rendus = suite ? page.subList(0, limite) : page;
        return ResponseEntity.ok(new PageProjets()
                .elements(rendus.stream().map(ProjetMapper::resume).toList())
                .curseurSuivant(suite ? Curseur.encoder(rendus.getLast().dossierId()) : null));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.usage.modele.Projet> lireProjet(String dossierId) {
        return rendre(acces.lisible(dossierId));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.usage.modele.Projet> enregistrerRecettes(
            String dossierId, String idempotencyKey, SaisieRecettes saisie) {
        acces.porte(dossierId);
        EnregistrerRecettes.Dates dates = new EnregistrerRecettes.Dates(
                saisie.getDateDebutProjet(), saisie.getDateVa(), saisie.getDateVsr(), saisie.getDateFinDeploiement());
        return rendre(recettes.executer(dossierId, dates, acteurs.acteur().nom()));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.usage.modele.Projet> constaterEligibiliteSons(
            String dossierId, String numeroFiness, ConstatEligibiliteSons constat) {
        acces.instruit(dossierId);
        if (!NumeroFiness.estValide(numeroFiness)) {
            throw RefusProjets.exception(RefusProjet.ESSMS_INTROUVABLE);
        }
        return rendre(sons.executer(
                dossierId,
                new NumeroFiness(numeroFiness),
                constat.getEligible(),
                constat.getMotif(),
                acteurs.acteur().nom()));
    }

    private ResponseEntity<fr.esmsnumerique.contrats.usage.modele.Projet> rendre(ResultatProjet resultat) {
        return switch (resultat) {
            case ResultatProjet.Accepte(Projet projet) -> rendre(projet);
            case ResultatProjet.Refuse(RefusProjet refus) -> throw RefusProjets.exception(refus);
        };
    }

    private ResponseEntity<fr.esmsnumerique.contrats.usage.modele.Projet> rendre(Projet projet) {
        return ResponseEntity.ok(ProjetMapper.projet(projet, echeances.executer(projet)));
    }
}
