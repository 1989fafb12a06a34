package fr.esmsnumerique.financement.lot.model;

import java.math.BigDecimal;
import java.util.function.BiFunction;

/** What a column of the file may hold. */
public enum Champ {
    REFERENCE((lot, ligne) -> ligne.reference().toString()),
    LOT((lot, ligne) -> lot.numero()),
    DATE((lot, ligne) -> lot.date().toString()),
    REGION((lot, ligne) -> lot.region().code()),
    CAMPAGNE((lot, ligne) -> ligne.campagne()),
    DOSSIER((lot, ligne) -> ligne.reference().dossierId()),
    TRANCHE((lot, ligne) -> ligne.reference().tranche().name()),
    FINESS_PORTEUR((lot, ligne) -> ligne.porteur().numero()),
    PORTEUR((lot, ligne) -> ligne.porteur().raisonSociale()),
    DECISION((lot, ligne) -> ligne.decision()),
    ENVELOPPE((lot, ligne) -> ligne.enveloppe()),
    ENGAGEMENT((lot, ligne) -> ligne.engagement()),
    MONTANT_EUROS((lot, ligne) ->
            BigDecimal.valueOf(ligne.montant().centimes(), 2).toPlainString().replace('.', ',')),
    MONTANT_CENTIMES((lot, ligne) -> Long.toString(ligne.montant().centimes())),
    TITULAIRE((lot, ligne) ->
            ligne.compteConnu().map(CoordonneesBancaires::titulaire).orElse("")),
    IBAN((lot, ligne) -> ligne.compteConnu().map(c -> c.iban().entier()).orElse("")),
    BIC((lot, ligne) ->
            ligne.compteConnu().map(c -> c.bic() == null ? "" : c.bic()).orElse(""));

    private final BiFunction<Lot, LigneLot, String> lecture;

    Champ(BiFunction<Lot, LigneLot, String> lecture) {
        this.lecture = lecture;
    }

    public String de(Lot lot, LigneLot ligne) {
        return lecture.apply(lot, ligne);
    }

    boolean manque(LigneLot ligne) {
        return switch (this) {
            case TITULAIRE, IBAN -> ligne.compteConnu().isEmpty();
            case BIC -> ligne.compteConnu().map(CoordonneesBancaires::bic).isEmpty();
            default -> false;
        };
    }
}
