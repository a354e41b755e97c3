namespace Negotiation.Model.Json;

/// <summary>How a <see cref="ConditionInWords"/> stands in JSON.</summary>
internal static class ConditionInWordsDefinition
{
    private static readonly Members<ConditionInWords> M = new Members<ConditionInWords>("A condition that only words can say; it is never evaluated.").Kind("words");
    private static readonly Member<ConditionInWords, string> Text =
        M.Required("text", Texts.Words, static w => w.Text, "The condition, in a few words of our own.");
    private static readonly ConditionMembers<ConditionInWords> Common = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<ConditionInWords> Codec = M.Make(static d => Common.Complete(new ConditionInWords { Text = Text.Of(d) }, d));
}
