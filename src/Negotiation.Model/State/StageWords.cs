namespace Negotiation.Model;

/// <summary>Tells stages in words, for the reasons of answers.</summary>
internal static class StageWords
{
    /// <summary>A stage as it stands in a sentence: <c>in force</c>.</summary>
    public static string Of(LifeStage stage) => stage.Text.Replace('-', ' ');
}
