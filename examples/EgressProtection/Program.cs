using System.Linq;
using NetDsl;
using NetDsl.Examples.EgressProtection;

// The form of the backbone comes first: inter-as (when left out) or intra-as.
var isForm = args is ["inter-as" or "intra-as", ..];
return NetworkProgram.Run(args is ["intra-as", ..] ? SingleAs.Network() : SeamlessMpls.Network(), isForm ? args.Skip(1).ToArray() : args);
