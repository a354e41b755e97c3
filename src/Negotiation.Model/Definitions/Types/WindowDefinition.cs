namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Window"/> stands in JSON.</summary>
internal static class WindowDefinition
{
    private static readonly Members<Window> M =
        new Members<Window>("A time that is not before one time and not after another; at least one of the two is given.")
            .Kind("window", isRequired: false)
            .AtLeastOneOf("notBefore", "notAfter");

    private static readonly Member<Window, When?> NotBefore =
        M.Optional("notBefore", WhenDefinition.Codec, static w => w.NotBefore, "The beginning, inclusive; absent when it is not recorded.");
    private static readonly Member<Window, When?> NotAfter =
        M.Optional("notAfter", WhenDefinition.Codec, static w => w.NotAfter, "The end, inclusive; absent when it is not recorded.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Window> Codec =
        M.Make(static d => new Window(NotBefore.Of(d), NotAfter.Of(d)) { Unknown = d.TakeUnknown() });
}
