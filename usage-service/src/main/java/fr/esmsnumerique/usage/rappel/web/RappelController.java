package fr.esmsnumerique.usage.rappel.web;

import fr.esmsnumerique.contrats.usage.api.RappelsApi;
import fr.esmsnumerique.contrats.usage.modele.DestinataireRappel;
import fr.esmsnumerique.contrats.usage.modele.EmissionRappels;
import fr.esmsnumerique.contrats.usage.modele.NatureRappel;
import fr.esmsnumerique.contrats.usage.modele.PageRappels;
import fr.esmsnumerique.contrats.usage.modele.RappelUsage;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets;
import fr.esmsnumerique.usage.projet.web.AccesProjet;
import fr.esmsnumerique.usage.rappel.application.EmettreRappels;
import fr.esmsnumerique.usage.rappel.application.TrouverRappels;
import fr.esmsnumerique.usage.rappel.model.Rappel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What is due, to those who read the projects; telling it, to the programme. */
@RestController
class RappelController implements RappelsApi {

    private final AccesProjet acces;
    private final ActeurCourant acteurs;
    private final Projets projets;
    private final TrouverRappels trouver;
    private final EmettreRappels emettre;
    private final Horloge horloge;

    RappelController(
            AccesProjet acces,
            ActeurCourant acteurs,
            Projets projets,
            TrouverRappels trouver,
            EmettreRappels emettre,
            Horloge horloge) {
        this.acces = acces;
        this.acteurs = acteurs;
        this.projets = projets;
        this.trouver = trouver;
        this.emettre = emettre;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<PageRappels> listerRappels(
            @Nullable String region, @Nullable NatureRappel nature, @Nullable String curseur, Integer limite) {
        String apres = curseur == null ? null : Curseur.decoder(curseur);
        List<Projet> page = projets.lister(acces.filtre(region), apres, limite + 1);
        boolean suite = page.size() > limite;
        List<Projet> lus = suite ? page.subList(0, limite) : page;
        return ResponseEntity.ok(new PageRappels()
                .elements(lus.stream()
                        .flatMap(p -> trouver.pour(p).stream())
                        .filter(r -> nature == null || r.nature().name().equals(nature.name()))
                        .map(this::rendre)
                        .toList())
                .curseurSuivant(suite ? Curseur.encoder(lus.getLast().dossierId()) : null));
    }

    @Override
    public ResponseEntity<EmissionRappels> emettreRappels(String idempotencyKey) {
        acteurs.exiger(Role.CNSA_PILOTE, Role.SERVICE);
        EmettreRappels.Bilan bilan = emettre.executer();
        return ResponseEntity.ok(new EmissionRappels()
                .projets(bilan.projets())
                .emis(bilan.emis())
                .dejaEmis(bilan.dejaEmis()));
    }

    private RappelUsage rendre(Rappel rappel) {
        return new RappelUsage()
                .id(rappel.id())
                .dossierId(rappel.dossierId())
                .campagne(rappel.campagne())
                .region(rappel.region().code())
                .nature(NatureRappel.valueOf(rappel.nature().name()))
                .objet(rappel.objet())
                .destinataire(DestinataireRappel.valueOf(
                        rappel.nature().destinataire().name()))
                .echeance(rappel.echeance())
                .depasse(rappel.echeance().isBefore(horloge.aujourdhui()))
                .phrase(rappel.phrase());
    }
}
