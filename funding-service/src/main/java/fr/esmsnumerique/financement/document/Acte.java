package fr.esmsnumerique.financement.document;

import fr.esmsnumerique.documents.Redaction;
import fr.esmsnumerique.financement.modele.model.ChampInsere;
import fr.esmsnumerique.financement.modele.model.NatureDocument;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a document says whatever its template: who, what, when, and the value of each field.
 *
 * @param numero number of the act, on the document and in its proof
 * @param montant absent from a refusal
 * @param projet true until the act is taken: the document says so across its pages and proves nothing
 * @param code already given to an agreement when it was established
 * @param textes value of each field
 * @param blocs writes each block
 * @param annexes written after the body
 */
public record Acte(
        NatureDocument nature,
        String dossierId,
        String campagne,
        Region region,
        String numero,
        LocalDate date,
        @Nullable Montant montant,
        boolean projet,
        @Nullable Code code,
        List<String> destinataire,
        Map<ChampInsere, String> textes,
        Map<ChampInsere, Consumer<Redaction>> blocs,
        Consumer<Redaction> annexes) {

    /** @param empreinte whole SHA-256 that the code begins */
    public record Code(String valeur, String empreinte) {}

    public Optional<Code> codeConnu() {
        return Optional.ofNullable(code);
    }

    public Optional<Montant> montantEventuel() {
        return Optional.ofNullable(montant);
    }
}
