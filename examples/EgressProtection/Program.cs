using NetDsl;
using NetDsl.Examples.EgressProtection;

return NetworkProgram.Run(SeamlessMpls.Network(), args);
