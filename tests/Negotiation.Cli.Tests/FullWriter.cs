namespace Negotiation.Cli.Tests;

/// <summary>Standard output into a file on a disk that is full.</summary>
internal sealed class FullWriter : StringWriter
{
    public override void Write(string? value) => throw new IOException("the disk is full.");
}
