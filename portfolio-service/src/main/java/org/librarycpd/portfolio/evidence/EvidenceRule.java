package org.librarycpd.portfolio.evidence;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum EvidenceRule implements Rule {
    AN_EVIDENCE_FILE_IS_AT_MOST_10_MIB(
            413,
            "The file is larger than 10 MiB: make it smaller, or give a link to it.",
            "Файл больше 10 МиБ: уменьшите его или дайте на него ссылку."),
    A_FILE_HAS_CONTENT(422, "The file is empty: choose another one.", "Файл пуст: выберите другой."),
    THE_FILE_IS_OF_A_KNOWN_KIND(
            415,
            "By its content the file is none of PDF, JPEG, PNG, plain text, DOCX, XLSX, PPTX, ODT, ODS or ODP without"
                    + " macros: save it as one of these.",
            "По содержимому это не PDF, JPEG, PNG, простой текст, DOCX, XLSX, PPTX, ODT, ODS или ODP без макросов:"
                    + " сохраните файл в одном из этих видов."),
    A_FILE_UNPACKS_TO_A_MODEST_SIZE(
            422,
            "Unpacked, the file is far larger than a document is: save it anew, or as PDF.",
            "В распакованном виде файл несоразмерно велик для документа: сохраните его заново или в PDF."),
    THE_SAME_EVIDENCE_STANDS_ONCE(
            409,
            "The same file or link stands in this entry already.",
            "Этот же файл или эта же ссылка уже есть в записи."),
    A_LINK_IS_A_WHOLE_HTTPS_ADDRESS(
            422,
            "Give a whole address that begins with https:// and names no user.",
            "Укажите полный адрес, начинающийся с https://, без имени пользователя.");

    private final int status;
    private final Sentence sentence;

    EvidenceRule(int status, String en, String ru) {
        this.status = status;
        this.sentence = new Sentence(en, ru);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
