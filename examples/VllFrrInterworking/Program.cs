using NetDsl;
using NetDsl.Examples.VllFrrInterworking;

return NetworkProgram.Run(UnlikeLinks.Network(), args);
