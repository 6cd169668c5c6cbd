using NetDsl;
using NetDsl.Examples.Redundancy;

return NetworkProgram.Run(IndependentMode.Network(), args);
