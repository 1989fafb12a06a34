package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.contrats.financement.modele.Avenant;
import fr.esmsnumerique.contrats.financement.modele.AvenantDemande;
import fr.esmsnumerique.contrats.financement.modele.EtatAvenant;
import fr.esmsnumerique.contrats.financement.modele.VersementAvenant;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.calcul.web.CalculMapper;
import fr.esmsnumerique.financement.subvention.model.DemandeAvenant;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.support.web.Probleme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Amendments in the form the contract publishes. */
final class AvenantMapper {

    private AvenantMapper() {}

    static DemandeAvenant demande(AvenantDemande recue) {
        Map<Tranche, Montant> echeancier = new EnumMap<>(Tranche.class);
        for (VersementAvenant v : Objects.requireNonNullElse(recue.getEcheancier(), List.<VersementAvenant>of())) {
            Tranche tranche = Tranche.valueOf(v.getTranche().name());
            if (echeancier.put(tranche, new Montant(v.getMontantCentimes())) != null) {
                throw Probleme.refus(
                                422,
                                "avenant.echeancier",
                                "Échéancier invalide",
                                "Le versement " + tranche.libelle() + " est donné deux fois.")
                        .exception();
            }
        }
        Long montant = recue.getMontantCentimes();
        return new DemandeAvenant(
                Objects.requireNonNullElse(recue.getEssmsRetires(), Set.of()),
                montant == null ? null : new Montant(montant),
                echeancier,
                recue.getMotif());
    }

    static Avenant avenant(Subvention subvention, fr.esmsnumerique.financement.subvention.model.Avenant avenant) {
        String dossierId = subvention.dossier().dossierId();
        return new Avenant()
                .id(fr.esmsnumerique.financement.subvention.model.Avenant.id(dossierId, avenant.numero()))
                .numero(avenant.numero())
                .dossierId(dossierId)
                .region(subvention.dossier().region().code())
                .etat(EtatAvenant.valueOf(avenant.etat().name()))
                .essmsRetires(avenant.retires())
                .nombreEssmsFinances(avenant.calcul().nombreFinances())
                .calcul(CalculMapper.calcul(avenant.calcul()))
                .montantAvantCentimes(avenant.avant().centimes())
                .montantBaremeCentimes(avenant.calcul().total().centimes())
                .montantCentimes(avenant.montant().centimes())
                .echeancier(avenant.echeancier().stream()
                        .map(t -> new VersementAvenant()
                                .tranche(CalculMapper.tranche(t.tranche()))
                                .montantCentimes(t.montant().centimes()))
                        .toList())
                .motif(avenant.motif())
                .preparePar(avenant.par().nom())
                .prepareLe(avenant.prepareLe())
                .etabliLe(avenant.etabliLe())
                .dateSignature(avenant.signeLe().orElse(null))
                .codeVerification(avenant.codeVerification())
                .signatures(avenant.signatures().stream()
                        .map(ConventionMapper::signature)
                        .toList())
                .signaturesAttendues(avenant.attendues())
                .abandon(avenant.abandon());
    }
}
