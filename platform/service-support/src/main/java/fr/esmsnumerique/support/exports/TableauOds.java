package fr.esmsnumerique.support.exports;

import com.github.jferard.fastods.AnonymousOdsFileWriter;
import com.github.jferard.fastods.OdsFactory;
import com.github.jferard.fastods.Table;
import com.github.jferard.fastods.TableCellWalker;
import com.github.jferard.fastods.datastyle.DataStyle;
import com.github.jferard.fastods.datastyle.DateStyleBuilder;
import com.github.jferard.fastods.datastyle.DateTimeStyleFormat;
import com.github.jferard.fastods.datastyle.FloatStyleBuilder;
import com.github.jferard.fastods.datastyle.PercentageStyleBuilder;
import com.github.jferard.fastods.style.TableCellStyle;
import fr.esmsnumerique.kernel.Paris;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The same sheet for LibreOffice: header frozen, cells of their own type. */
final class TableauOds {

    private static final Logger JOURNAL = Logger.getLogger(TableauOds.class.getName());
    private static final Locale FRANCE = Locale.FRANCE;

    private static final DateTimeStyleFormat JOUR = new DateTimeStyleFormat(
            DateTimeStyleFormat.LONG_DAY,
            DateTimeStyleFormat.SLASH,
            DateTimeStyleFormat.LONG_MONTH,
            DateTimeStyleFormat.SLASH,
            DateTimeStyleFormat.LONG_YEAR);
    private static final DateTimeStyleFormat MOMENT = new DateTimeStyleFormat(
            DateTimeStyleFormat.LONG_DAY,
            DateTimeStyleFormat.SLASH,
            DateTimeStyleFormat.LONG_MONTH,
            DateTimeStyleFormat.SLASH,
            DateTimeStyleFormat.LONG_YEAR,
            DateTimeStyleFormat.SPACE,
            DateTimeStyleFormat.LONG_HOURS,
            DateTimeStyleFormat.COLON,
            DateTimeStyleFormat.LONG_MINUTES);

    private TableauOds() {}

    static void ecrire(TableauExport tableau, OutputStream sortie) throws IOException {
        AnonymousOdsFileWriter classeur =
                OdsFactory.builder(JOURNAL, FRANCE).build().createWriter();
        Table feuille = classeur.document().addTable(tableau.titre());
        TableCellWalker curseur = feuille.getWalker();
        TableCellStyle gras = TableCellStyle.builder("entete").fontWeightBold().build();
        for (Colonne colonne : tableau.colonnes()) {
            curseur.setStringValue(colonne.nom());
            curseur.setStyle(gras);
            curseur.next();
        }
        classeur.document().freezeCells(feuille, 1, 0);
        Map<Colonne.Type, DataStyle> formats = formats();
        for (Iterator<? extends List<? extends @Nullable Object>> rangs =
                        tableau.rangs().iterator();
                rangs.hasNext(); ) {
            curseur.nextRow();
            rang(curseur, tableau.colonnes(), rangs.next(), formats);
        }
        classeur.save(new SansFermeture(sortie));
    }

    private static void rang(
            TableCellWalker curseur,
            List<Colonne> colonnes,
            List<? extends @Nullable Object> rang,
            Map<Colonne.Type, DataStyle> formats) {
        for (int i = 0; i < colonnes.size(); i++) {
            Object valeur = rang.get(i);
            if (valeur != null) {
                Colonne.Type type = colonnes.get(i).type();
                cellule(curseur, type, valeur);
                DataStyle format = formats.get(type);
                if (format != null) {
                    curseur.setDataStyle(format);
                }
            }
            curseur.next();
        }
    }

    private static void cellule(TableCellWalker curseur, Colonne.Type type, Object valeur) {
        switch (type) {
            case TEXTE -> curseur.setStringValue(valeur.toString());
            case ENTIER -> curseur.setFloatValue((Number) valeur);
            case EUROS -> curseur.setFloatValue(BigDecimal.valueOf((Long) valeur, 2));
            case TAUX -> curseur.setPercentageValue(BigDecimal.valueOf((Integer) valeur, 4));
            case DATE -> curseur.setDateValue(calendrier(((LocalDate) valeur).atStartOfDay()));
            case INSTANT ->
                curseur.setDateValue(
                        calendrier(((Instant) valeur).atZone(Paris.ZONE).toLocalDateTime()));
        }
    }

    /** The library writes what a clock in UTC shows; a sheet has no zone, it must show what a clock in Paris does. */
    private static GregorianCalendar calendrier(LocalDateTime moment) {
        return GregorianCalendar.from(moment.atZone(ZoneOffset.UTC));
    }

    private static Map<Colonne.Type, DataStyle> formats() {
        Map<Colonne.Type, DataStyle> formats = new EnumMap<>(Colonne.Type.class);
        formats.put(
                Colonne.Type.ENTIER,
                new FloatStyleBuilder("entier", FRANCE)
                        .decimalPlaces(0)
                        .groupThousands(true)
                        .build());
        formats.put(
                Colonne.Type.EUROS,
                new FloatStyleBuilder("euros", FRANCE)
                        .decimalPlaces(2)
                        .groupThousands(true)
                        .build());
        formats.put(
                Colonne.Type.TAUX,
                new PercentageStyleBuilder("taux", FRANCE).decimalPlaces(2).build());
        formats.put(
                Colonne.Type.DATE,
                new DateStyleBuilder("jour", FRANCE).dateFormat(JOUR).build());
        formats.put(
                Colonne.Type.INSTANT,
                new DateStyleBuilder("instant", FRANCE).dateFormat(MOMENT).build());
        return formats;
    }

    /** The library closes what it is given; the stream is its owner's. */
    private static final class SansFermeture extends java.io.FilterOutputStream {
        SansFermeture(OutputStream sortie) {
            super(sortie);
        }

        @Override
        public void write(byte[] octets, int debut, int longueur) throws IOException {
            out.write(octets, debut, longueur);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
