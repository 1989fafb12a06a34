package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.contrats.budget.api.MouvementApi;
import fr.esmsnumerique.contrats.budget.modele.PageMouvements;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MouvementController implements MouvementApi {

    private final ActeurCourant acteurs;
    private final Registres registres;

    MouvementController(ActeurCourant acteurs, Registres registres) {
        this.acteurs = acteurs;
        this.registres = registres;
    }

    @Override
    public ResponseEntity<PageMouvements> listerMouvements(
            String enveloppe, @Nullable String dossier, @Nullable String curseur, @Nullable Integer limite) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_BUDGET);
        long depuis = curseur == null ? 1 : sequence(curseur) + 1;
        int taille = limite == null ? 50 : limite;
        List<Mouvement> page = registre(enveloppe)
                .consulter(vue -> vue.mouvements().stream()
                        .skip(depuis - 1)
                        .filter(mouvement -> MouvementMapper.voit(acteur, mouvement))
                        .filter(mouvement -> dossier == null || MouvementMapper.concerne(acteur, mouvement, dossier))
                        .limit(taille + 1L)
                        .toList());
        PageMouvements reponse = new PageMouvements()
                .elements(page.stream()
                        .limit(taille)
                        .map(mouvement -> MouvementMapper.de(mouvement, acteur))
                        .toList());
        if (page.size() > taille) {
            reponse.curseurSuivant(
                    Curseur.encoder(Long.toString(page.get(taille - 1).sequence())));
        }
        return ResponseEntity.ok(reponse);
    }

    private Registre registre(String enveloppe) {
        return registres.trouver(EnveloppeId.de(enveloppe)).orElseThrow(() -> Reponses.enveloppeIntrouvable(enveloppe));
    }

    private static long sequence(String curseur) {
        try {
            return Long.parseUnsignedLong(Curseur.decoder(curseur));
        } catch (NumberFormatException etranger) {
            throw Probleme.refus(
                            400, "page.curseur_invalide", "Curseur invalide", "Reprenez la lecture à la première page.")
                    .exception();
        }
    }
}
