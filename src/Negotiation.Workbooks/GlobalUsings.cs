global using Negotiation.Drafting;
global using Negotiation.Model;
global using Negotiation.Model.Json;
global using Draft = Negotiation.Drafting.Draft;
global using LeftOut = Negotiation.Drafting.LeftOut;
