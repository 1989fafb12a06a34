package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.contrats.financement.modele.Condition;
import fr.esmsnumerique.contrats.financement.modele.Echeancier;
import fr.esmsnumerique.contrats.financement.modele.EtatVersement;
import fr.esmsnumerique.contrats.financement.modele.Versement;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.calcul.web.CalculMapper;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import java.util.List;

/** Payments in the form the contract publishes. */
final class VersementMapper {

    private VersementMapper() {}

    static Echeancier echeancier(Subvention subvention) {
        return new Echeancier()
                .dossierId(subvention.dossier().dossierId())
                .totalCentimes(subvention.montantEnVigueur().centimes())
                .versements(versements(subvention));
    }

    static List<Versement> versements(Subvention subvention) {
        return subvention.versements().stream()
                .map(v -> versement(subvention, v))
                .toList();
    }

    static Versement versement(Subvention subvention, Tranche tranche) {
        return versement(subvention, subvention.versement(tranche).orElseThrow());
    }

    private static Versement versement(
            Subvention subvention, fr.esmsnumerique.financement.subvention.model.Versement versement) {
        String dossierId = subvention.dossier().dossierId();
        return new Versement()
                .id(fr.esmsnumerique.financement.subvention.model.Versement.id(dossierId, versement.tranche()))
                .dossierId(dossierId)
                .region(subvention.dossier().region().code())
                .porteur(SubventionMapper.porteur(subvention.dossier()))
                .tranche(CalculMapper.tranche(versement.tranche()))
                .montantCentimes(versement.montant().centimes())
                .etat(EtatVersement.valueOf(versement.etat().name()))
                .payable(subvention.payable(versement.tranche()))
                .tentatives(versement.tentatives())
                .demandeLe(versement.demandeLe())
                .valideLe(versement.valideLe())
                .transmisLe(versement.transmisLe())
                .lot(versement.lot())
                .motifRenvoi(versement.motifRenvoi().orElse(null))
                .datePaiement(versement.datePaiement())
                .motifRejet(versement.motifRejet())
                .conditions(subvention.conditions(versement.tranche()).stream()
                        .map(VersementMapper::condition)
                        .toList());
    }

    private static Condition condition(fr.esmsnumerique.financement.subvention.model.Condition condition) {
        return new Condition()
                .code(condition.code())
                .libelle(condition.libelle())
                .satisfaite(condition.satisfaite())
                .raison(condition.raison())
                .reference(CalculMapper.reference(condition.reference()));
    }
}
