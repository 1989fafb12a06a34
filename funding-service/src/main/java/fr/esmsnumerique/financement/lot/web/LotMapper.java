package fr.esmsnumerique.financement.lot.web;

import fr.esmsnumerique.contrats.financement.modele.EtatLot;
import fr.esmsnumerique.contrats.financement.modele.EtatVersement;
import fr.esmsnumerique.contrats.financement.modele.LotVersements;
import fr.esmsnumerique.contrats.financement.modele.VersementEcarte;
import fr.esmsnumerique.financement.lot.model.LigneLot;
import fr.esmsnumerique.financement.lot.model.Lot;
import fr.esmsnumerique.financement.lot.model.ReferenceVersement;
import fr.esmsnumerique.financement.subvention.application.Subventions;
import fr.esmsnumerique.financement.subvention.web.SubventionMapper;
import java.util.List;

/** A batch in the form the contract publishes, account numbers masked. */
final class LotMapper {

    private LotMapper() {}

    static LotVersements resume(Lot lot) {
        return new LotVersements()
                .numero(lot.numero())
                .region(lot.region().code())
                .etat(EtatLot.valueOf(lot.etat().name()))
                .date(lot.date())
                .formePar(lot.par().nom())
                .format(lot.format().code())
                .versionFormat(lot.format().version())
                .nombre(lot.lignes().size())
                .totalCentimes(lot.total().centimes())
                .empreinte(lot.empreinte())
                .lignes(List.of())
                .ecartes(List.of());
    }

    /** @param subventions what became of each payment since */
    static LotVersements detail(Lot lot, Subventions subventions) {
        return resume(lot)
                .lignes(lot.lignes().stream()
                        .map(ligne -> ligne(ligne, subventions))
                        .toList())
                .ecartes(lot.ecartes().stream()
                        .map(e -> new VersementEcarte()
                                .versementId(e.versementId())
                                .raison(e.raison()))
                        .toList());
    }

    private static fr.esmsnumerique.contrats.financement.modele.LigneLot ligne(
            LigneLot ligne, Subventions subventions) {
        return new fr.esmsnumerique.contrats.financement.modele.LigneLot()
                .reference(ligne.reference().toString())
                .versementId(ligne.reference().versementId())
                .porteur(SubventionMapper.porteur(ligne.porteur()))
                .montantCentimes(ligne.montant().centimes())
                .ibanMasque(ligne.compteConnu().map(c -> c.iban().masque()).orElse(null))
                .etat(etat(ligne.reference(), subventions));
    }

    private static EtatVersement etat(ReferenceVersement reference, Subventions subventions) {
        return subventions
                .lire(reference.dossierId())
                .flatMap(lue -> lue.subvention().versement(reference.tranche()))
                .map(v -> EtatVersement.valueOf(v.etat().name()))
                .orElseThrow();
    }
}
