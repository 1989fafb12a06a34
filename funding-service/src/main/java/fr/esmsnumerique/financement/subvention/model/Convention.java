package fr.esmsnumerique.financement.subvention.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agreement: a draft until it is sent for signature, signed once all its parties have.
 *
 * @param etablieLe day it bears: the one it was prepared, then the one it was sent for signature
 * @param parties who must sign
 * @param dateSignature day of the last signature, absent until then
 * @param codeVerification absent from a draft, which proves nothing
 * @param resiliation absent while the agreement lives
 */
public record Convention(
        TypeConvention type,
        LocalDate etablieLe,
        List<String> parties,
        List<Signature> signatures,
        @Nullable LocalDate dateSignature,
        @Nullable String codeVerification,
        @Nullable Resiliation resiliation) {

    public static final String ARS = "ARS";
    public static final String PORTEUR = "PORTEUR";

    public Convention {
        parties = List.copyOf(parties);
        signatures = List.copyOf(signatures);
    }

    /** {@code <dossierId>-<type>}: one agreement of each type per file. */
    public static String id(String dossierId, TypeConvention type) {
        return dossierId + "-" + type;
    }

    static Convention projet(TypeConvention type, LocalDate jour, List<String> parties) {
        return new Convention(type, jour, parties, List.of(), null, null, null);
    }

    public EtatConvention etat() {
        if (resiliation != null) {
            return EtatConvention.RESILIEE;
        }
        if (codeVerification == null) {
            return EtatConvention.PROJET;
        }
        return estSignee() ? EtatConvention.SIGNEE : EtatConvention.A_SIGNER;
    }

    public boolean estSignee() {
        return dateSignature != null;
    }

    /** Signed, and not ended since: what a payment needs. */
    public boolean estEnVigueur() {
        return estSignee() && resiliation == null;
    }

    public Optional<Resiliation> resiliationEventuelle() {
        return Optional.ofNullable(resiliation);
    }

    public Optional<LocalDate> signeeLe() {
        return Optional.ofNullable(dateSignature);
    }

    public Optional<String> code() {
        return Optional.ofNullable(codeVerification);
    }

    public List<String> attendues() {
        return parties.stream().filter(p -> !aSigne(p)).toList();
    }

    public boolean aSigne(String partie) {
        return signatures.stream().anyMatch(s -> s.partie().equals(partie));
    }

    /** Reason given with the signature of the ARS. */
    Optional<String> motifDeLArs() {
        return signatures.stream()
                .filter(s -> s.partie().equals(ARS))
                .flatMap(s -> Optional.ofNullable(s.motif()).stream())
                .filter(m -> !m.isBlank())
                .findFirst();
    }

    /** Ready to be signed from that day. */
    Convention etablie(LocalDate jour, String code) {
        return new Convention(type, jour, parties, signatures, dateSignature, code, resiliation);
    }

    /** The agreement with these signatures; its date is set when no party is missing any more. */
    Convention avec(List<Signature> nouvelles) {
        List<Signature> toutes =
                Stream.concat(signatures.stream(), nouvelles.stream()).toList();
        boolean complete = parties.stream()
                .allMatch(p -> toutes.stream().anyMatch(s -> s.partie().equals(p)));
        LocalDate derniere = complete ? nouvelles.getLast().date() : null;
        return new Convention(type, etablieLe, parties, toutes, derniere, codeVerification, resiliation);
    }

    Convention avec(Resiliation fin) {
        return new Convention(type, etablieLe, parties, signatures, dateSignature, codeVerification, fin);
    }
}
