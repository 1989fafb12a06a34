package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.MontantTranche;
import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An amendment to the ARS–carrier agreement: its perimeter, what the scale gives on it line by line, what is kept, how it is paid. It changes nothing until both parties
 * have signed.
 *
 * @param numero from 1, in the order they were prepared
 * @param retires FINESS numbers of the establishments it withdraws
 * @param projet the project without them
 * @param calcul what the scale gives on that project, at the values of the first computation
 * @param avant amount in force before it
 * @param montant amount in force once it is signed
 * @param echeancier payments once it is signed; their sum is {@code montant}
 * @param etabliLe day it was made ready to be signed
 * @param abandon why it was given up
 */
public record Avenant(
        int numero,
        List<String> retires,
        ProjetAFinancer projet,
        Calcul calcul,
        Montant avant,
        Montant montant,
        List<MontantTranche> echeancier,
        String motif,
        Agent par,
        LocalDate prepareLe,
        @Nullable LocalDate etabliLe,
        @Nullable String codeVerification,
        List<Signature> signatures,
        @Nullable String abandon) {

    private static final List<String> PARTIES = List.of(Convention.ARS, Convention.PORTEUR);

    public Avenant {
        retires = List.copyOf(retires);
        echeancier = List.copyOf(echeancier);
        signatures = List.copyOf(signatures);
        Montant verse = echeancier.stream().map(MontantTranche::montant).reduce(Montant.ZERO, Montant::plus);
        if (!verse.equals(montant)) {
            throw new IllegalStateException("Les versements de l'avenant ne font pas son montant");
        }
    }

    /** {@code <dossierId>-AVENANT-<numero>}. */
    public static String id(String dossierId, int numero) {
        return dossierId + "-AVENANT-" + numero;
    }

    public EtatAvenant etat() {
        if (abandon != null) {
            return EtatAvenant.ABANDONNE;
        }
        if (etabliLe == null) {
            return EtatAvenant.PROJET;
        }
        return attendues().isEmpty() ? EtatAvenant.SIGNE : EtatAvenant.A_SIGNER;
    }

    public boolean estOuvert() {
        return etat() == EtatAvenant.PROJET || etat() == EtatAvenant.A_SIGNER;
    }

    public List<String> attendues() {
        return PARTIES.stream()
                .filter(p -> signatures.stream().noneMatch(s -> s.partie().equals(p)))
                .toList();
    }

    public Optional<LocalDate> signeLe() {
        return etat() == EtatAvenant.SIGNE ? Optional.of(signatures.getLast().date()) : Optional.empty();
    }

    /** Day it bears: the one it was made ready to be signed, or prepared. */
    public LocalDate date() {
        return etabliLe == null ? prepareLe : etabliLe;
    }

    public Optional<String> code() {
        return Optional.ofNullable(codeVerification);
    }

    public Optional<String> motifAbandon() {
        return Optional.ofNullable(abandon);
    }

    Avenant etabli(LocalDate jour, String code) {
        return avec(jour, code, signatures, null);
    }

    Avenant signe(Signature signature) {
        return avec(
                etabliLe,
                codeVerification,
                Stream.concat(signatures.stream(), Stream.of(signature)).toList(),
                null);
    }

    Avenant abandonne(String raison) {
        return avec(etabliLe, codeVerification, signatures, raison);
    }

    private Avenant avec(
            @Nullable LocalDate jour, @Nullable String code, List<Signature> signees, @Nullable String raison) {
        return new Avenant(
                numero,
                retires,
                projet,
                calcul,
                avant,
                montant,
                echeancier,
                motif,
                par,
                prepareLe,
                jour,
                code,
                signees,
                raison);
    }
}
