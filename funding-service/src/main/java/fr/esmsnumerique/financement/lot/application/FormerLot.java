package fr.esmsnumerique.financement.lot.application;

import fr.esmsnumerique.financement.lot.model.Ecarte;
import fr.esmsnumerique.financement.lot.model.FormatGestionnaire;
import fr.esmsnumerique.financement.lot.model.LigneLot;
import fr.esmsnumerique.financement.lot.model.Lot;
import fr.esmsnumerique.financement.subvention.application.Resultat;
import fr.esmsnumerique.financement.subvention.application.SubventionLue;
import fr.esmsnumerique.financement.subvention.application.Subventions;
import fr.esmsnumerique.financement.subvention.application.Subventions.Selection;
import fr.esmsnumerique.financement.subvention.model.Agent;
import fr.esmsnumerique.financement.subvention.model.Paiements;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Sends a region's validated payments to the fund manager. Each payment is a document of its own: the batch is written first, in preparation, then every payment is marked
 * with its number, then the batch is closed with its file. Stopped anywhere, the same steps are taken up again and change nothing that was done.
 */
@Service
public class FormerLot {

    private static final int PAGE = 200;

    private final Subventions subventions;
    private final Lots lots;
    private final Comptes comptes;
    private final Formats formats;
    private final FichierDeLot fichiers;
    private final Horloge horloge;

    FormerLot(
            Subventions subventions,
            Lots lots,
            Comptes comptes,
            Formats formats,
            FichierDeLot fichiers,
            Horloge horloge) {
        this.subventions = subventions;
        this.lots = lots;
        this.comptes = comptes;
        this.formats = formats;
        this.fichiers = fichiers;
        this.horloge = horloge;
    }

    /** @param voulus payments to send, every validated one of the region when empty */
    public Formation former(Region region, Agent agent, Set<String> voulus) {
        Optional<Lot> interrompu = lots.enPreparation(region);
        if (interrompu.isPresent()) {
            return terminer(interrompu.get());
        }
        LocalDate jour = horloge.aujourdhui();
        FormatGestionnaire format = formats.pour(region, jour);
        ChoixDesVersements choix = new ChoixDesVersements(format, comptes, voulus);
        parcourir(region, choix);
        return choix.lignes().isEmpty()
                ? new Formation.Vide(choix.ecartes())
                : terminer(commencer(region, jour, agent, format, choix));
    }

    private void parcourir(Region region, ChoixDesVersements choix) {
        @Nullable String dernier = null;
        List<SubventionLue> page;
        do {
            page = subventions.lister(new Selection(region, null, dernier, null, PAGE));
            page.forEach(lue -> choix.examiner(lue.subvention()));
            dernier = page.isEmpty()
                    ? dernier
                    : page.getLast().subvention().dossier().dossierId();
        } while (page.size() == PAGE);
    }

    private Lot commencer(
            Region region, LocalDate jour, Agent agent, FormatGestionnaire format, ChoixDesVersements choix) {
        int rang = lots.dernierRang(region, jour.getYear());
        while (true) {
            rang++;
            Lot lot = Lot.enPreparation(
                    Lot.numero(region, jour.getYear(), rang),
                    region,
                    jour,
                    agent,
                    format.id(),
                    choix.lignes(),
                    choix.ecartes());
            if (lots.ajouter(lot)) {
                return lot;
            }
        }
    }

    private Formation terminer(Lot lot) {
        List<LigneLot> transmises = new ArrayList<>();
        List<Ecarte> ecartes = new ArrayList<>(lot.ecartes());
        for (LigneLot ligne : lot.lignes()) {
            switch (transmettre(lot, ligne)) {
                case Resultat.Fait _ -> transmises.add(ligne);
                case Resultat.Refuse(var refus) ->
                    ecartes.add(new Ecarte(ligne.reference().versementId(), refus.detail()));
                case Resultat.Introuvable _ ->
                    throw new IllegalStateException("Versement disparu : " + ligne.reference());
            }
        }
        Lot complet = lot.avec(transmises, ecartes);
        String contenu = fichiers.ecrire(complet, formats.pour(lot.region(), lot.date()));
        Lot clos = complet.clos(contenu, fichiers.empreinte(contenu));
        Lot garde = lots.clore(clos) ? clos : lots.lire(lot.numero()).orElseThrow();
        return garde.lignes().isEmpty() ? new Formation.Vide(garde.ecartes()) : new Formation.Forme(garde);
    }

    private Resultat transmettre(Lot lot, LigneLot ligne) {
        return subventions.modifier(
                ligne.reference().dossierId(),
                s -> Paiements.de(s, ligne.reference().tranche())
                        .map(p -> p.transmettre(lot.numero(), ligne.montant(), lot.date()))
                        .orElseGet(Paiements::sansEcheancier));
    }
}
