using Negotiation.Cli;

return await NegotiationCommand.RunAsync(args, ConsoleStreams.OfProcess());
