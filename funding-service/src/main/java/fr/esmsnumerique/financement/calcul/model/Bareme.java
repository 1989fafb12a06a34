package fr.esmsnumerique.financement.calcul.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of one campaign in force on one day in one region, each with its citation. There is no default: a campaign whose rules are not on file has none.
 *
 * @param empreinte hash of the campaign version the values come from
 * @param forfaits flat amount per establishment by kind of project: the usage part, or the whole amount where the texts do not split it
 * @param editeur ceilings of the editor's part; absent where the flat amount covers it (2021)
 * @param specifique funding of small organisations
 * @param lectures readings applied
 * @param versements shares and conditions of payments
 * @param modulation cases in which the ARS may change an amount
 */
public record Bareme(
        String campagne,
        LocalDate date,
        String empreinte,
        Seuils seuils,
        Map<TypeProjet, Paliers> forfaits,
        @Nullable BaremeEditeur editeur,
        FinancementSpecifique specifique,
        Lectures lectures,
        ReglesVersement versements,
        ReglesModulation modulation) {

    public Bareme {
        if (forfaits.isEmpty()) {
            throw new IllegalArgumentException("Un barème donne au moins un montant par ESSMS");
        }
        // In the order of the kinds of project: a line that borrows a citation from this map must cite the same text at
        // every run.
        forfaits = Collections.unmodifiableMap(new EnumMap<>(forfaits));
    }

    /** Empty when the campaign's texts give no amount for this kind of project. */
    public Optional<Paliers> forfait(TypeProjet type) {
        return Optional.ofNullable(forfaits.get(type));
    }

    public Optional<BaremeEditeur> partEditeur() {
        return Optional.ofNullable(editeur);
    }

    /** What a flat line pays for. */
    Poste posteDuForfait() {
        return editeur == null ? Poste.FORFAIT : Poste.USAGE;
    }

    ModeBareme mode() {
        if (seuils.degressivite().isEmpty()) {
            return ModeBareme.UNIQUE;
        }
        return lectures.retient(Option.FORFAITAIRE) ? ModeBareme.FORFAITAIRE : ModeBareme.MARGINAL;
    }

    public Bareme avec(Lectures autres) {
        return new Bareme(
                campagne, date, empreinte, seuils, forfaits, editeur, specifique, autres, versements, modulation);
    }
}
