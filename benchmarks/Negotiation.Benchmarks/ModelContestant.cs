using System.Buffers;
using Negotiation.Model;
using Negotiation.Model.Json;

namespace Negotiation.Benchmarks;

/// <summary>Reads into records, every rule of the text checked.</summary>
internal sealed class ModelContestant : Contestant
{
    /// <inheritdoc/>
    public override object Read(byte[] text)
    {
        var result = NegotiationJson.Read(text);
        return result.Record ?? throw new InvalidOperationException($"The text was refused: {result.Diagnostics[0].Message}");
    }

    /// <inheritdoc/>
    public override void Write(object read, IBufferWriter<byte> output) => NegotiationJson.WriteCompact((NegotiationRecord)read, output);
}
