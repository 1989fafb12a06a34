package fr.esmsnumerique.budget.traitement.application;

import fr.esmsnumerique.budget.enveloppe.application.ControlerIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.ControleIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import fr.esmsnumerique.budget.traitement.model.PartitionTraitee;
import fr.esmsnumerique.budget.traitement.model.TypeDeTache;
import java.time.LocalDate;
import java.util.List;

/** Recomputes every ledger from the store, one partition per envelope: a store that does not answer for one keeps no other from being verified. */
public class ControlerLesGrandsLivres implements Tache {

    private final Enveloppes enveloppes;
    private final ControlerIntegrite controler;

    public ControlerLesGrandsLivres(Enveloppes enveloppes, ControlerIntegrite controler) {
        this.enveloppes = enveloppes;
        this.controler = controler;
    }

    @Override
    public TypeDeTache type() {
        return TypeDeTache.INTEGRITE;
    }

    @Override
    public String periode(LocalDate jour) {
        return jour.toString();
    }

    @Override
    public List<String> partitions() {
        return enveloppes.lister().stream().map(EnveloppeId::toString).toList();
    }

    @Override
    public PartitionTraitee traiter(ExecutionDeTache execution, String partition) {
        ControleIntegrite controle = controler.executer(EnveloppeId.de(partition));
        List<String> anomalies = controle.resultat().faute().stream()
                .map(faute -> "Mouvement " + faute.sequence() + " : " + faute.raison() + ".")
                .toList();
        return PartitionTraitee.faite(partition, controle.resultat().verifies(), anomalies);
    }
}
