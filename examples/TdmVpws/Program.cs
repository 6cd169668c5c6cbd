using NetDsl;
using NetDsl.Examples.TdmVpws;

return NetworkProgram.Run(CircuitEmulation.Network(), args);
