namespace Negotiation.Drafting;

/// <summary>Says of a value of a JSON draft or a workbook what is said of a line: neither has the marks of lines.</summary>
internal static class ValueWords
{
    private static readonly (string Line, string Value)[] Remedies =
    [
        ("and write '>!' where", "and say 'confirmed' of the quotation where"),
        ("write '>' where they are the narrator's, and '>>!' where they were spoken", "write the wording 'paraphrase' where they are the narrator's, and say 'confirmed' of the quotation where they were spoken"),
        ("or confirm that the words are meant without it", "or say 'confirmed' of the quotation where they are meant without it"),
        ("; or declare it on a line of its own", "; or declare it"),
        ($"or declare the source with '{Compilation.NoText}'", "or say 'no_text' of the source"),
        (": write it after the colon", ": write it"),
        ("write 'key: value', or begin a quotation with '>', '>>' or '~'", "write 'KEY: VALUE', such as 'for: 2 years', 'until: 31 May 2025', 'open until: 31 May 2025', 'if: NAME happened' or 'revises: NAME', or take it out and put it under 'left_out'"),
    ];

    /// <summary>The message for a value.</summary>
    public static string Of(Rule rule, string message)
    {
        if (rule == RuleBook.QuoteInSeveralPlaces)
        {
            message = message.Replace(": write one of ", ": leave the words as they are, and write a longer passage with them as 'within' of the quotation, one of ", StringComparison.Ordinal).Replace("|", "", StringComparison.Ordinal);
        }

        if (rule == RuleBook.NameTaken && message.IndexOf(": give one of the two a label", StringComparison.Ordinal) is >= 0 and var remedy)
        {
            message = $"{message[..remedy]}: give one of the two another name, or unite them.";
        }

        return Remedies.Aggregate(message, (text, each) => text.Replace(each.Line, each.Value, StringComparison.Ordinal));
    }
}
