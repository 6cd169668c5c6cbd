using NetDsl;
using NetDsl.Examples.AtmVpws;

return NetworkProgram.Run(CellRelay.Network(), args);
