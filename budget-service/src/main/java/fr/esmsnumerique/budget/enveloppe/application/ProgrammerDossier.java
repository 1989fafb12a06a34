package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Financements;
import fr.esmsnumerique.budget.enveloppe.model.Financements.FinancementArrete;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Programmer;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import java.util.Optional;

/** An ARS reserves AE for a retained application, on the envelope of the current budget year, at the amount its grant was settled at (BUD-01). */
public final class ProgrammerDossier {

    private final Registres registres;
    private final Financements financements;
    private final ParametresBudget parametres;
    private final Horloge horloge;

    public ProgrammerDossier(
            Registres registres, Financements financements, ParametresBudget parametres, Horloge horloge) {
        this.registres = registres;
        this.financements = financements;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    /** @param region region of the agent */
    public Issue executer(String dossier, Region region, Auteur auteur, CleDemande cle) {
        Optional<FinancementArrete> arrete = financements.lire(dossier);
        if (arrete.isEmpty()) {
            return new Issue.Refusee(new RefusDeProgrammation.NonArrete(dossier));
        }
        if (arrete.get().region() != region) {
            return new Issue.Refusee(new RefusDeTenue.AutreRegion(dossier));
        }
        financements.retenir(dossier, arrete.get().montant());
        EnveloppeId enveloppe =
                new EnveloppeId(horloge.aujourdhui().getYear(), arrete.get().campagne());
        long engageAilleurs = registres.engageHorsDe(enveloppe, dossier);
        if (engageAilleurs > 0) {
            return new Issue.Refusee(new RefusDeProgrammation.DejaEngage(dossier, engageAilleurs));
        }
        Programmer demande = new Programmer(
                dossier,
                Titulaire.de(region),
                arrete.get().montant(),
                parametres.echeancesAuBesoin(enveloppe.campagne(), horloge.aujourdhui()));
        return registres
                .trouver(enveloppe)
                .map(registre -> registre.soumettre(demande, auteur, cle))
                .orElseGet(() -> new Issue.Refusee(new RefusDOuverture.EnveloppeNonOuverte(enveloppe)));
    }
}
