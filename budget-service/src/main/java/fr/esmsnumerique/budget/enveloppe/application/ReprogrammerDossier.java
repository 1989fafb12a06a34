package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Financements;
import fr.esmsnumerique.budget.enveloppe.model.Financements.FinancementArrete;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reprogrammer;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import java.util.Optional;

/** An ARS brings the programming of an application to the grant as it is settled now (BUD-01). */
public final class ReprogrammerDossier {

    private final Registres registres;
    private final Financements financements;
    private final ParametresBudget parametres;
    private final Horloge horloge;

    public ReprogrammerDossier(
            Registres registres, Financements financements, ParametresBudget parametres, Horloge horloge) {
        this.registres = registres;
        this.financements = financements;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    /** @param region region of the agent */
    public Issue executer(String dossier, Region region, String motif, Auteur auteur, CleDemande cle) {
        Optional<FinancementArrete> arrete = financements.lire(dossier);
        if (arrete.isEmpty()) {
            return new Issue.Refusee(new RefusDeProgrammation.NonArrete(dossier));
        }
        if (arrete.get().region() != region) {
            return new Issue.Refusee(new RefusDeTenue.AutreRegion(dossier));
        }
        financements.retenir(dossier, arrete.get().montant());
        Reprogrammer demande = new Reprogrammer(
                dossier,
                Titulaire.de(region),
                arrete.get().montant(),
                motif,
                parametres.echeancesAuBesoin(arrete.get().campagne(), horloge.aujourdhui()));
        return registres.soumettrePourDossier(dossier, demande, auteur, cle);
    }
}
