using System.CommandLine;
using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary><c>schema</c>: the JSON Schema of a record.</summary>
internal sealed class SchemaCommand : Command
{
    /// <summary>The command on its streams.</summary>
    public SchemaCommand(ConsoleStreams streams)
        : base("schema", "Writes the JSON Schema (2020-12) of a record to standard output.") =>
        SetAction(_ => streams.Output.Write(NegotiationSchema.Text));
}
