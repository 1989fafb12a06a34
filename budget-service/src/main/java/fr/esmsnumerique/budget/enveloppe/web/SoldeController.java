package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.contrats.budget.api.SoldeApi;
import fr.esmsnumerique.contrats.budget.modele.Soldes;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SoldeController implements SoldeApi {

    private final ActeurCourant acteurs;
    private final Registres registres;
    private final Horloge horloge;

    SoldeController(ActeurCourant acteurs, Registres registres, Horloge horloge) {
        this.acteurs = acteurs;
        this.registres = registres;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<Soldes> lireSoldes(String enveloppe, @Nullable LocalDate au, @Nullable Instant connuLe) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_BUDGET);
        Situation situation = SituationDemandee.de(horloge, au, connuLe);
        Registre registre = registres
                .trouver(EnveloppeId.de(enveloppe))
                .orElseThrow(() -> Reponses.enveloppeIntrouvable(enveloppe));
        Balance balance = registre.balance(situation);
        return ResponseEntity.ok(SoldeMapper.de(registre.enveloppe(), situation, balance, acteur));
    }
}
